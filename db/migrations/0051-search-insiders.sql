-- Whoever has a seat or a duty in the reform sees a structure before it is submitted, and finds its units.

alter table search_audience add column is_insider boolean not null default false,
  drop constraint search_audience_is_open_is_signed_in_is_trusted_bodies_peop_key;
alter table search_audience add unique (is_open, is_signed_in, is_insider, is_trusted, bodies, people);
comment on column search_audience.is_insider is 'Whoever sits in a body or holds a duty of the reform, whichever.';
insert into search_change (subject) select 'organisation:' || id from organisation;

-- Whoever waits for a matter may see it; how secret a matter is, its papers are too.
create trigger search after insert or update or delete on stop for each row execute function search_note_row('matter', 'matter_id');
create function search_note_matter() returns trigger language plpgsql as $$
begin
  insert into search_change (subject) select 'paper:' || paper.id from paper where paper.matter_id = new.id;
  return null;
end $$;
create trigger search_papers after update of level on matter for each row execute function search_note_matter();
insert into search_change (subject) select 'matter:' || id from matter;
