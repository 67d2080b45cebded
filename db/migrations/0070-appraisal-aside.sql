-- An appraisal can be laid aside and taken up again, and an item can decide on something else of its matter.

alter table appraisal drop constraint appraisal_state_check;
alter table appraisal add constraint appraisal_state_check check (state in ('open', 'decided', 'frozen', 'laidAside'));

create table appraisal_aside (
  id uuid primary key default uuidv7(),
  appraisal_id uuid not null references appraisal,
  reason text not null check (reason <> ''),
  laid_by uuid not null references person,
  laid_at timestamptz not null,
  taken_up_by uuid references person,
  taken_up_at timestamptz,
  check ((taken_up_by is null) = (taken_up_at is null))
);
comment on table appraisal_aside is 'When and why a comparison was laid aside, and who took it up again.';
create unique index on appraisal_aside (appraisal_id) where taken_up_at is null;

create table appraisal_left_open (
  item_id uuid primary key references agenda_item,
  appraisal_id uuid not null references appraisal,
  reason text not null check (reason <> ''),
  left_by uuid not null references person,
  left_at timestamptz not null
);
comment on table appraisal_left_open is 'Items that decide on something else of the matter and leave the comparison open.';
create index on appraisal_left_open (appraisal_id);
