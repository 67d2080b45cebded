-- The sets of structure versions that a body approves by an item on its agenda.

create table adoption (
  id uuid primary key default uuidv7(),
  body_id uuid not null references body,
  -- A set belongs to the matter: an item that is postponed carries it to the next meeting.
  matter_id uuid not null references matter,
  -- 'decided' holds the versions until the meeting is closed, 'approved' has frozen them.
  state text not null default 'open' check (state in ('open', 'decided', 'approved')),
  condition jsonb not null default '{}',
  chosen_by uuid not null references person,
  chosen_at timestamptz not null,
  version integer not null default 1
);
comment on column adoption.condition is 'type: Texts';
create unique index on adoption (body_id, matter_id) where state <> 'approved';

create table adoption_revision (
  adoption_id uuid not null references adoption,
  revision_id uuid not null references revision,
  primary key (adoption_id, revision_id)
);
create index on adoption_revision (revision_id);

create table adoption_reason (
  adoption_id uuid not null references adoption,
  organisation_id uuid not null references organisation,
  unit text not null,
  reason text not null check (reason <> ''),
  person_id uuid not null references person,
  at timestamptz not null,
  primary key (adoption_id, organisation_id, unit)
);
comment on table adoption_reason is 'Why tasks of an outgoing unit go to one agency and its positions to another.';

create table adoption_paper (
  meeting_id uuid not null,
  letter text not null,
  item_id uuid not null references agenda_item,
  adoption_id uuid not null references adoption,
  bytes bytea not null,
  sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
  sent_at timestamptz not null,
  primary key (item_id, letter),
  foreign key (meeting_id, letter) references sending (meeting_id, letter)
);
comment on table adoption_paper is 'The comparison as it went out with an agenda, and the hashes of the versions it is of.';
create trigger only_grows before update or delete or truncate on adoption_paper
  for each statement execute function platform_only_grows();

create table adoption_decision (
  adoption_id uuid primary key references adoption,
  item_id uuid not null unique references agenda_item,
  decided_at timestamptz not null,
  decided_by uuid not null references person
);
comment on table adoption_decision is 'The item that decided. Taken away when its outcome is reopened before the meeting is closed.';

create table adoption_approval (
  adoption_id uuid primary key references adoption,
  item_id uuid not null unique references agenda_item,
  condition jsonb not null,
  approved_at timestamptz not null
);
comment on column adoption_approval.condition is 'type: Texts';
create trigger only_grows before update or delete or truncate on adoption_approval
  for each statement execute function platform_only_grows();

create table adoption_approved (
  revision_id uuid primary key references revision,
  adoption_id uuid not null references adoption_approval,
  sha256 text not null
);
create trigger only_grows before update or delete or truncate on adoption_approved
  for each statement execute function platform_only_grows();

create table adoption_condition_end (
  adoption_id uuid primary key references adoption_approval,
  ending text not null check (ending in ('fulfilled', 'lapsed')),
  on_day date not null,
  source text not null check (source <> ''),
  told_by uuid not null references person,
  told_at timestamptz not null
);
create trigger only_grows before update or delete or truncate on adoption_condition_end
  for each statement execute function platform_only_grows();

-- What a body has decided on stays as it was decided, also before the meeting is closed.
create function adoption_holds() returns trigger language plpgsql as $$
begin
  if old.state = 'submitted' and new.state = 'draft' and exists (select from adoption_revision as held
    join adoption on adoption.id = held.adoption_id where held.revision_id = new.id and adoption.state = 'decided') then
    raise exception 'A structure that a body has decided on is not taken back.';
  end if;
  return new;
end $$;
create trigger held before update on revision for each row execute function adoption_holds();
