-- Items of an agenda that are handled as one, and items that were split off another.

alter table agenda_item
  add column merged_into_id uuid references agenda_item,
  add column is_folded boolean not null default false,
  add column split_from_id uuid references agenda_item on delete set null,
  add check (merged_into_id <> id),
  add check (merged_into_id is null or struck_at is not null),
  add check (not is_folded or (merged_into_id is not null and number is null));
comment on column agenda_item.merged_into_id is 'The item in which this one is handled; it keeps its number and everything that was written on it.';
comment on column agenda_item.is_folded is 'Merged before anybody had seen it on an agenda: it has no place of its own.';
comment on column agenda_item.split_from_id is 'The item of which this one was a part.';
create index on agenda_item (merged_into_id);

create table agenda_item_paper (
  item_id uuid not null references agenda_item on delete cascade,
  paper_id uuid not null references paper,
  primary key (item_id, paper_id)
);
comment on table agenda_item_paper is 'Papers of another item''s matter that are on the table here too, since items were merged or split.';
create index on agenda_item_paper (paper_id);
