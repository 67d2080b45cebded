-- Statements that are asked of others: of whom, by when, and what came of it.

create table statement (
  id uuid primary key default uuidv7(),
  matter_id uuid not null references matter,
  asked_of text not null check (asked_of <> ''),
  address text,
  question text not null check (question <> ''),
  due_on date not null,
  asked_on date not null,
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  version integer not null default 1
);
create index on statement (matter_id);
comment on table statement is 'A statement asked of somebody. Asked is asked: it is answered, not given, or no longer needed, never deleted.';

create table statement_move (
  id uuid primary key default uuidv7(),
  statement_id uuid not null references statement,
  from_on date not null,
  to_on date not null,
  reason text not null check (reason <> ''),
  moved_on date not null,
  moved_by uuid not null references person
);
create index on statement_move (statement_id);
create trigger only_grows before update or delete or truncate on statement_move
  for each statement execute function platform_only_grows();

create table statement_ending (
  statement_id uuid primary key references statement,
  ending text not null check (ending in ('given', 'notGiven', 'notNeeded')),
  on_day date not null,
  summary text not null default '',
  paper_id uuid references paper deferrable initially deferred,
  told_by uuid not null references person,
  told_at timestamptz not null,
  check (ending <> 'notNeeded' or summary <> '')
);
comment on table statement_ending is 'What came of it; the file that was given is a paper of the matter.';
create trigger only_grows before update or delete or truncate on statement_ending
  for each statement execute function platform_only_grows();
