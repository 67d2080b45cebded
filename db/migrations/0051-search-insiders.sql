-- Whoever has a seat or a duty in the reform sees a structure before it is submitted, and finds its units.

alter table search_audience add column is_insider boolean not null default false,
  drop constraint search_audience_is_open_is_signed_in_is_trusted_bodies_peop_key;
alter table search_audience add unique (is_open, is_signed_in, is_insider, is_trusted, bodies, people);
comment on column search_audience.is_insider is 'Whoever sits in a body or holds a duty of the reform, whichever.';
insert into search_change (subject) select 'organisation:' || id from organisation;
