-- Minutes from draft to publication, and the memo for the staff.

create table minutes (
  meeting_id uuid primary key references meeting,
  state text not null check (state in ('draft', 'checking', 'approved', 'published')),
  diary_number text,
  drafted_at timestamptz not null,
  written_by uuid not null references person,
  version integer not null default 1
);

create table minutes_remark (
  id uuid primary key default uuidv7(),
  meeting_id uuid not null references minutes,
  item_id uuid not null references agenda_item,
  text text not null check (text <> ''),
  made_at timestamptz not null,
  made_by uuid not null references person,
  answer text,
  answered_at timestamptz,
  answered_by uuid references person,
  check ((answer is null) = (answered_at is null))
);

create table minutes_approval (
  meeting_id uuid not null references minutes,
  by_person uuid not null references person,
  approved_at timestamptz not null,
  ground_item_id uuid references agenda_item,
  primary key (meeting_id, by_person)
);
comment on column minutes_approval.ground_item_id is 'The next meeting''s item by which the body approved; null when a person approved.';

create table minutes_frozen (
  meeting_id uuid primary key references minutes,
  content jsonb not null,
  bytes bytea not null,
  sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
  frozen_at timestamptz not null
);
comment on column minutes_frozen.content is 'type: MinutesRecord';
create trigger only_grows before update or delete or truncate on minutes_frozen
  for each statement execute function platform_only_grows();

create function minutes_never_step_back() returns trigger language plpgsql as $$
begin
  if old.state in ('approved', 'published') and new.state in ('draft', 'checking') then
    raise exception 'Approved minutes are never reopened.' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger never_step_back before update on minutes for each row execute function minutes_never_step_back();

create table minutes_correction (
  meeting_id uuid not null references minutes_frozen,
  number integer not null check (number >= 1),
  item_id uuid references agenda_item,
  reason text not null check (reason <> ''),
  was text not null,
  becomes text not null check (becomes <> ''),
  bytes bytea not null,
  sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
  corrected_at timestamptz not null,
  corrected_by uuid not null references person,
  primary key (meeting_id, number)
);
create trigger only_grows before update or delete or truncate on minutes_correction
  for each statement execute function platform_only_grows();

create table minutes_publication (
  meeting_id uuid primary key references minutes_frozen,
  address text not null,
  published_at timestamptz not null,
  published_by uuid not null references person
);

create table memo (
  id uuid primary key default uuidv7(),
  meeting_id uuid not null references meeting,
  language text not null check (language in ('fi', 'sv', 'en')),
  state text not null check (state in ('draft', 'published')),
  distribution text not null default '',
  channel text not null default '',
  contact text not null default '',
  drafted_at timestamptz not null,
  written_by uuid not null references person,
  version integer not null default 1,
  unique (meeting_id, language)
);

create table memo_sentence (
  id uuid primary key default uuidv7(),
  memo_id uuid not null references memo,
  position integer not null,
  part text not null check (part in ('current', 'heard', 'decided', 'coming', 'next')),
  item_id uuid references agenda_item,
  commitment_id uuid references commitment,
  text text not null,
  unique (memo_id, position) deferrable initially deferred
);

create table memo_publication (
  memo_id uuid not null references memo,
  number integer not null check (number >= 0),
  address text not null,
  reason text not null default '',
  basis jsonb not null,
  content jsonb not null,
  bytes bytea not null,
  sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
  published_at timestamptz not null,
  published_by uuid not null references person,
  primary key (memo_id, number),
  check ((number = 0) = (reason = ''))
);
comment on column memo_publication.basis is 'type: MemoBasis';
comment on column memo_publication.content is 'type: MemoContent';
create trigger only_grows before update or delete or truncate on memo_publication
  for each statement execute function platform_only_grows();
