-- What the reform waits for from outside: acts, budgets, other projects and appointments, in stages that are data, and what depends on them.

create table condition (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('act', 'budget', 'project', 'appointment', 'other')),
  name jsonb not null,
  note text not null default '',
  made_by uuid not null references person,
  made_at timestamptz not null,
  fell_on date,
  fell_reason text not null default '',
  fell_by uuid references person,
  version integer not null default 1,
  check ((fell_on is null) = (fell_by is null)),
  check (fell_on is null or fell_reason <> '')
);

create table condition_stage (
  condition_id uuid not null references condition,
  position integer not null,
  name jsonb not null,
  planned_on date,
  expected_on date,
  actual_on date,
  source text not null default '',
  primary key (condition_id, position)
);

create table condition_move (
  id uuid primary key default uuidv7(),
  condition_id uuid not null,
  position integer not null,
  from_on date,
  to_on date,
  reason text not null check (reason <> ''),
  moved_by uuid not null references person,
  moved_on date not null,
  foreign key (condition_id, position) references condition_stage
);
create index on condition_move (condition_id);
create trigger only_grows before update or delete or truncate on condition_move for each statement execute function platform_only_grows();

create table condition_dependence (
  id uuid primary key default uuidv7(),
  condition_id uuid not null,
  position integer not null,
  matter_id uuid references matter,
  stop_id uuid references stop,
  item_id uuid references agenda_item,
  adoption_id uuid references adoption,
  handoff_id uuid references handoff,
  note text not null default '',
  made_by uuid not null references person,
  made_at timestamptz not null,
  foreign key (condition_id, position) references condition_stage,
  check (num_nonnulls(matter_id, stop_id, item_id, adoption_id, handoff_id) = 1)
);
create index on condition_dependence (condition_id);
comment on table condition_dependence is 'What waits for a stage of a condition: a matter, a stop, a decision, an approval of structures or a hand-off.';

create table condition_ending (
  dependence_id uuid primary key references condition_dependence,
  ending text not null check (ending in ('tookEffect', 'lapsed', 'removed')),
  on_day date not null,
  source text not null check (source <> ''),
  told_by uuid not null references person,
  told_at timestamptz not null
);
create trigger only_grows before update or delete or truncate on condition_ending for each statement execute function platform_only_grows();
comment on column condition.name is 'type: Texts';
comment on column condition_stage.name is 'type: Texts';
