-- Options appraisals: what is compared before a matter is decided, what went out of it, what was chosen, and what it then cost.

create table appraisal (
  id uuid primary key default uuidv7(),
  matter_id uuid not null references matter,
  body_id uuid not null references body,
  state text not null default 'open' check (state in ('open', 'decided', 'frozen')),
  content jsonb not null,
  begun_by uuid not null references person,
  begun_at timestamptz not null,
  version integer not null default 1
);
comment on column appraisal.content is 'Alternatives, criteria, grades, risks and needs, each part with a version of its own.';
-- What was decided stays with its matter; the next question of the same matter gets an appraisal of its own.
create unique index on appraisal (matter_id) where state <> 'frozen';
create index on appraisal (matter_id);

create table appraisal_paper (
  meeting_id uuid not null,
  letter text not null,
  item_id uuid not null references agenda_item,
  appraisal_id uuid not null references appraisal,
  bytes bytea not null,
  sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
  sent_at timestamptz not null,
  primary key (item_id, letter),
  foreign key (meeting_id, letter) references sending (meeting_id, letter)
);
comment on table appraisal_paper is 'The appraisal as it went out with an agenda.';
create trigger only_grows before update or delete or truncate on appraisal_paper
  for each statement execute function platform_only_grows();

create table appraisal_decision (
  appraisal_id uuid primary key references appraisal,
  item_id uuid not null unique references agenda_item,
  decided_at timestamptz not null,
  decided_by uuid not null references person
);
comment on table appraisal_decision is 'The item that decided. Taken away when its outcome is reopened before the meeting is closed.';

create table appraisal_frozen (
  appraisal_id uuid primary key references appraisal,
  item_id uuid not null references agenda_item,
  bytes bytea not null,
  sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
  frozen_at timestamptz not null
);
comment on table appraisal_frozen is 'The appraisal with the choice of the body, as it was decided on.';
create trigger only_grows before update or delete or truncate on appraisal_frozen
  for each statement execute function platform_only_grows();

-- What is frozen no longer changes in the table that was edited either.
create function appraisal_holds() returns trigger language plpgsql as $$
begin
  if old.state = 'frozen' then raise exception 'A frozen appraisal does not change.'; end if;
  return new;
end $$;
create trigger held before update on appraisal for each row execute function appraisal_holds();

create table plan_actual (
  id uuid primary key default uuidv7(),
  appraisal_id uuid not null references appraisal_frozen,
  kind text not null check (kind in ('personYears', 'money', 'ict', 'premises')),
  year integer not null check (year between 2000 and 2100),
  region text not null,
  amount bigint not null check (amount between 0 and 1000000000000),
  source text not null check (source <> ''),
  told_by uuid not null references person,
  told_at timestamptz not null
);
comment on table plan_actual is 'What was really spent, beside the plan: hundredths of a person-year or cents. The newest of a year and region counts, earlier ones stay.';
create index on plan_actual (appraisal_id);
create trigger only_grows before update or delete or truncate on plan_actual
  for each statement execute function platform_only_grows();
