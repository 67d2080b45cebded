-- A memo that tells of a chosen alternative has the table beside it. What was written before stays as it was read.
alter table memo add column shows_comparison boolean not null default false;
alter table memo alter column shows_comparison set default true;
