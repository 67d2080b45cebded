-- What happened to an item in the meeting, what was promised, and who does what.

create table decision (
  item_id uuid primary key references agenda_item,
  handling text not null default '',
  decision text not null default '',
  outcome text check (outcome in ('decided', 'policyLine', 'proposedOnwards', 'noted', 'returned', 'tabled', 'postponed',
    'notHandled', 'struck', 'opened', 'closed')),
  recorded_at timestamptz,
  recorded_by uuid references person,
  written_by uuid references person,
  written_at timestamptz,
  version integer not null default 1,
  check ((recorded_at is null) = (outcome is null))
);
comment on table decision is 'One handling of an agenda item. Locked while an outcome is recorded; reopened only with a reason.';

create table decision_reopening (
  id uuid primary key default uuidv7(),
  item_id uuid not null references decision,
  outcome text not null,
  decision text not null,
  reopened_at timestamptz not null,
  reopened_by uuid not null references person,
  reason text not null check (reason <> '')
);

create table decision_recusal (
  item_id uuid not null references agenda_item,
  person_id uuid not null references person,
  ground text not null check (ground <> ''),
  primary key (item_id, person_id)
);

create table decision_dissent (
  id uuid primary key default uuidv7(),
  item_id uuid not null references agenda_item,
  person_id uuid not null references person,
  text text not null check (text <> ''),
  position integer not null,
  unique (item_id, person_id)
);

create table decision_paper (
  item_id uuid not null references agenda_item,
  paper_id uuid not null,
  number integer not null,
  primary key (item_id, paper_id),
  foreign key (paper_id, number) references paper_version
);
comment on table decision_paper is 'The version of each paper that was on the table when the outcome was recorded.';

create table decision_writer (
  item_id uuid primary key references agenda_item on delete cascade,
  person_id uuid not null references person,
  seen_at timestamptz not null
);
comment on table decision_writer is 'Who is writing an item just now; forgotten after a minute of silence.';

create table followup (
  id uuid primary key default uuidv7(),
  body_id uuid not null references body,
  item_id uuid not null references agenda_item,
  what text not null check (what <> ''),
  owner text not null check (owner <> ''),
  owner_id uuid references person,
  due_on date,
  closed_at timestamptz,
  closed_by uuid references person,
  closing text check (closing in ('finished', 'cancelled')),
  closing_reason text not null default '',
  version integer not null default 1,
  check ((closed_at is null) = (closing is null))
);
create index on followup (body_id);

create table intake (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('text', 'docx', 'pdf')),
  file_name text not null default '',
  text text not null,
  text_sha256 text not null,
  content jsonb not null,
  draft jsonb not null,
  read_at timestamptz not null,
  read_by uuid not null references person,
  version integer not null default 1
);
comment on column intake.content is 'type: Reading';
comment on column intake.draft is 'The reading as people have corrected it so far.';
create index on intake (text_sha256);

create table intake_confirmation (
  intake_id uuid primary key references intake,
  -- Deferred: the confirmation names the meeting that comes into being through it.
  meeting_id uuid not null unique references meeting deferrable initially deferred,
  text_sha256 text not null unique,
  confirmed_at timestamptz not null,
  confirmed_by uuid not null references person
);

create table intake_item (
  id uuid primary key default uuidv7(),
  meeting_id uuid not null references meeting deferrable initially deferred,
  position integer not null,
  text text not null,
  outcome text not null check (outcome in ('heard', 'presented', 'decided', 'noted', 'other')),
  unique (meeting_id, position)
);
comment on table intake_item is 'What a memo tells of a meeting whose minutes are not in the system.';

create table commitment (
  id uuid primary key default uuidv7(),
  matter_id uuid references matter,
  matter text not null check (matter <> ''),
  action text not null check (action in ('bring', 'approve', 'review', 'deliver')),
  due text check (due ~ '^\d{4}-\d{2}(-\d{2})?$'),
  and_then text[] not null default '{}',
  source_meeting_id uuid not null references meeting,
  source_item_id uuid references agenda_item,
  source_sentence text not null,
  made_at timestamptz not null,
  closed_at timestamptz,
  closing text check (closing in ('kept', 'dropped')),
  closing_reason text not null default '',
  version integer not null default 1,
  check ((closed_at is null) = (closing is null))
);

create table commitment_body (
  commitment_id uuid not null references commitment,
  position integer not null,
  name text not null,
  body_id uuid references body,
  primary key (commitment_id, position)
);
create index on commitment_body (body_id);

create table commitment_handling (
  commitment_id uuid not null references commitment,
  item_id uuid not null references agenda_item on delete cascade,
  primary key (commitment_id, item_id)
);
comment on table commitment_handling is 'Which agenda items answer a commitment.';
