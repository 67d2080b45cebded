-- The route of a matter: planned stops in bodies, each with a purpose and a day or a month; and bodies whose task is only to prepare.

alter table body add column only_prepares boolean not null default false;
comment on column body.only_prepares is 'Its task is to prepare and to propose: a stop for decision there is pointed out.';

create table stop (
  id uuid primary key default uuidv7(),
  matter_id uuid not null references matter,
  body_id uuid not null references body,
  purpose text not null check (purpose in ('information', 'discussion', 'decision', 'proposal')),
  due text not null check (due ~ '^\d{4}-\d{2}(-\d{2})?$'),
  note text not null default '',
  planned_by uuid not null references person,
  planned_at timestamptz not null,
  dropped_at timestamptz,
  dropped_by uuid references person,
  dropped_reason text not null default '',
  version integer not null default 1,
  check ((dropped_at is null) = (dropped_by is null)),
  check (dropped_at is null or dropped_reason <> '')
);
create index on stop (matter_id);
create index on stop (body_id);

create table stop_handling (
  stop_id uuid not null references stop,
  item_id uuid not null references agenda_item on delete cascade,
  primary key (stop_id, item_id)
);
comment on table stop_handling is 'Items at which the matter was or is to be handled because of the stop; whether it is passed follows from what came of them.';
create index on stop_handling (item_id);

create table stop_move (
  id uuid primary key default uuidv7(),
  stop_id uuid not null references stop,
  from_due text not null,
  to_due text not null,
  reason text not null check (reason <> ''),
  moved_by uuid not null references person,
  moved_on date not null
);
create index on stop_move (stop_id);
create trigger only_grows before update or delete or truncate on stop_move for each statement execute function platform_only_grows();
