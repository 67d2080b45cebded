-- Two people may change the same body at once: the later one compares instead of overwriting.

alter table body add column version integer not null default 1;
