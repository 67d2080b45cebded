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
  item_id uuid references agenda_item,
  text text not null check (text <> ''),
  made_at timestamptz not null,
  made_by uuid not null references person,
  answer text check (answer <> ''),
  answered_at timestamptz,
  answered_by uuid references person,
  check (num_nulls(answer, answered_at, answered_by) in (0, 3))
);
comment on column minutes_remark.item_id is 'Null when the remark is about the minutes as a whole, such as who was present.';
create index on minutes_remark (meeting_id);

create table minutes_mending (
  id uuid primary key default uuidv7(),
  meeting_id uuid not null references minutes,
  item_id uuid not null references agenda_item,
  was_handling text not null,
  was_decision text not null,
  reason text not null check (reason <> ''),
  mended_at timestamptz not null,
  mended_by uuid not null references person
);
comment on table minutes_mending is 'A text that the writer changed after the meeting was closed, as it was before.';
create index on minutes_mending (meeting_id);
create trigger only_grows before update or delete or truncate on minutes_mending
  for each statement execute function platform_only_grows();

create table minutes_approval (
  meeting_id uuid not null references minutes,
  by_person uuid not null references person,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  approved_at timestamptz not null,
  ground_item_id uuid references agenda_item,
  unique nulls not distinct (meeting_id, by_person, sha256, ground_item_id)
);
comment on table minutes_approval is 'Who approved which content: an approval of a text that was changed afterwards does not count.';
comment on column minutes_approval.ground_item_id is 'The next meeting''s item by which the body approved; null when a person approved.';
create trigger only_grows before update or delete or truncate on minutes_approval
  for each statement execute function platform_only_grows();

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
  if old.state in ('approved', 'published') then
    if tg_op = 'DELETE' or new.state in ('draft', 'checking') then
      raise exception 'Approved minutes are never reopened.' using errcode = 'restrict_violation';
    end if;
    if new.diary_number is distinct from old.diary_number or new.written_by <> old.written_by then
      raise exception 'Approved minutes are never changed.' using errcode = 'restrict_violation';
    end if;
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if new.state in ('approved', 'published')
    and not exists (select from minutes_frozen where minutes_frozen.meeting_id = new.meeting_id) then
    raise exception 'Minutes are approved only together with their frozen content.' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger never_step_back before update or delete on minutes for each row execute function minutes_never_step_back();

create table minutes_correction_proposal (
  id uuid primary key default uuidv7(),
  meeting_id uuid not null references minutes_frozen,
  item_id uuid references agenda_item,
  part text not null check (part in ('proposal', 'handling', 'decision', 'whole')),
  reason text not null check (reason <> ''),
  was text not null,
  becomes text not null,
  proposed_at timestamptz not null,
  proposed_by uuid not null references person,
  withdrawn_at timestamptz,
  withdrawn_by uuid references person,
  check ((item_id is null) = (part = 'whole')),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index on minutes_correction_proposal (meeting_id);

create table minutes_correction (
  meeting_id uuid not null references minutes_frozen,
  number integer not null check (number >= 1),
  proposal_id uuid not null unique references minutes_correction_proposal,
  bytes bytea not null,
  sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
  confirmed_at timestamptz not null,
  confirmed_by uuid not null references person,
  primary key (meeting_id, number)
);
create trigger only_grows before update or delete or truncate on minutes_correction
  for each statement execute function platform_only_grows();

create function minutes_correction_stays() returns trigger language plpgsql as $$
begin
  if exists (select from minutes_correction where minutes_correction.proposal_id = old.id) then
    raise exception 'A confirmed correction is never changed.' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger correction_stays before update or delete on minutes_correction_proposal
  for each row execute function minutes_correction_stays();

create table minutes_publication (
  meeting_id uuid not null references minutes_frozen,
  number integer not null check (number >= 0),
  address text not null,
  published_at timestamptz not null,
  published_by uuid not null references person,
  primary key (meeting_id, number)
);
comment on column minutes_publication.number is 'Zero for the first, then the number of the correction that made it be published again.';
comment on column minutes_publication.address is 'Without the language, such as /archive/hankeryhma/2024-2025/14/minutes.';
create trigger only_grows before update or delete or truncate on minutes_publication
  for each statement execute function platform_only_grows();

create table minutes_published_paper (
  meeting_id uuid not null references minutes_frozen,
  paper_id uuid not null,
  number integer not null,
  address text not null unique,
  primary key (meeting_id, paper_id),
  foreign key (paper_id, number) references paper_version
);
create trigger only_grows before update or delete or truncate on minutes_published_paper
  for each statement execute function platform_only_grows();

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
  part text not null check (part in ('opening', 'current', 'heard', 'decided', 'coming', 'next')),
  -- What people wrote outlives the item it was written of.
  item_id uuid references agenda_item on delete set null,
  commitment_id uuid references commitment on delete set null,
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
