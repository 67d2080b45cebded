-- Meetings, matters and the agenda that joins them.

create table meeting (
  id uuid primary key default uuidv7(),
  body_id uuid not null references body,
  period_id uuid not null references body_period,
  number integer not null check (number >= 1),
  on_day date not null,
  starts time not null,
  ends time not null check (ends > starts),
  zone text not null,
  place text not null default '',
  remote_link text not null default '',
  state text not null check (state in ('reserved', 'called', 'open', 'closed', 'cancelled')),
  origin text not null check (origin in ('planned', 'memo')),
  cancelled_reason text,
  opened_at timestamptz,
  closed_at timestamptz,
  version integer not null default 1,
  unique (period_id, number),
  check ((state = 'cancelled') = (cancelled_reason is not null)),
  check (closed_at is null or opened_at is not null)
);
create index on meeting (body_id, on_day);

create table meeting_attendance (
  meeting_id uuid not null references meeting,
  person_id uuid not null references person,
  role text not null check (role in ('chair', 'viceChair', 'secretary', 'checker', 'member', 'deputy', 'coordinator', 'expert')),
  presence text not null check (presence in ('present', 'excused', 'absent')),
  deputy_for_id uuid references person,
  presides boolean not null default false,
  primary key (meeting_id, person_id)
);
create unique index on meeting_attendance (meeting_id) where presides;

create table matter (
  id uuid primary key default uuidv7(),
  body_id uuid not null references body,
  title jsonb not null,
  diary_number text,
  workstream text not null default '',
  state text not null default 'open' check (state in ('open', 'closed')),
  opened_at timestamptz not null,
  version integer not null default 1
);
comment on column matter.title is 'type: Texts';
create index on matter (body_id);

create table agenda (
  meeting_id uuid primary key references meeting,
  version integer not null default 1
);
comment on column agenda.version is 'Grows with every change of the order, so that two people ordering at once are noticed.';

create table agenda_item (
  id uuid primary key default uuidv7(),
  meeting_id uuid not null references meeting,
  parent_id uuid references agenda_item,
  -- Deferred: an item may name the matter that its own act opens.
  matter_id uuid references matter deferrable initially deferred,
  kind text not null check (kind in ('opening', 'quorum', 'agendaApproval', 'previousMinutes', 'currentMatters', 'matter',
    'otherMatters', 'nextMeeting', 'closing')),
  position integer not null,
  number text,
  title jsonb not null,
  presenter text not null default '',
  presenter_id uuid references person,
  purpose text not null check (purpose in ('information', 'discussion', 'decision', 'proposal')),
  proposal text not null default '',
  minutes integer not null default 0 check (minutes between 0 and 1440),
  level text check (level in ('public', 'notYetPublic', 'confidential')),
  ground text not null default '',
  ground_until date,
  public_title jsonb not null default '{}',
  struck_at timestamptz,
  struck_by uuid references person,
  struck_reason text,
  version integer not null default 1,
  unique nulls not distinct (meeting_id, parent_id, position) deferrable initially deferred,
  unique (meeting_id, number),
  check (parent_id <> id),
  check (level <> 'confidential' or ground <> ''),
  check ((struck_at is null) = (struck_reason is null))
);
comment on column agenda_item.title is 'type: Texts';
comment on column agenda_item.public_title is 'type: Texts';
comment on column agenda_item.number is 'Given when the agenda is first sent; never changed after that.';
create index on agenda_item (matter_id);

create function agenda_item_number_stays() returns trigger language plpgsql as $$
begin
  if old.number is not null and (tg_op = 'DELETE' or new.number is distinct from old.number) then
    raise exception 'Agenda item % keeps its number.', old.number using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger number_stays before update or delete on agenda_item
  for each row execute function agenda_item_number_stays();

create table sending (
  meeting_id uuid not null references meeting,
  letter text not null check (letter ~ '^[A-Z]+$'),
  ordinal integer not null check (ordinal >= 1),
  sent_at timestamptz not null,
  sent_by uuid not null references person,
  note text not null default '',
  content jsonb not null,
  bytes bytea not null,
  sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
  primary key (meeting_id, letter),
  unique (meeting_id, ordinal)
);
comment on column sending.content is 'type: SentAgenda';
create trigger only_grows before update or delete or truncate on sending
  for each statement execute function platform_only_grows();

create table sending_recipient (
  meeting_id uuid not null,
  letter text not null,
  person_id uuid not null references person,
  address text,
  primary key (meeting_id, letter, person_id),
  foreign key (meeting_id, letter) references sending
);
create trigger only_grows before update or delete or truncate on sending_recipient
  for each statement execute function platform_only_grows();

create table meeting_movement (
  id uuid primary key default uuidv7(),
  meeting_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('arrived', 'left')),
  at time not null,
  item_id uuid references agenda_item,
  foreign key (meeting_id, person_id) references meeting_attendance
);
