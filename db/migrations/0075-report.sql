-- Status reports from one body to another: sentences that point at what they were drafted from, what was approved of them, and what was withdrawn.

create table report (
  id uuid primary key default uuidv7(),
  from_body_id uuid not null references body,
  to_body_id uuid not null references body,
  from_on date not null,
  until_on date not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  state text not null default 'draft' check (state in ('draft', 'offered', 'approved', 'withdrawn')),
  drafted_by uuid not null references person,
  drafted_at timestamptz not null,
  offered_by uuid references person,
  note text not null default '',
  reason text not null default '',
  matter_id uuid references matter,
  meeting_id uuid references meeting,
  item_id uuid references agenda_item,
  paper_id uuid references paper,
  version integer not null default 1,
  check (from_on <= until_on),
  check (from_body_id <> to_body_id),
  check ((state = 'offered') = (offered_by is not null)),
  check ((item_id is null) = (paper_id is null) and (item_id is null) = (meeting_id is null) and (item_id is null) = (matter_id is null))
);
comment on column report.note is 'Why it was given back for writing.';
comment on column report.reason is 'Why what was approved is being corrected.';
create index on report (from_body_id, to_body_id, from_on);
create index on report (to_body_id);

create table report_sentence (
  id uuid primary key default uuidv7(),
  report_id uuid not null references report,
  position integer not null,
  part text not null check (part in ('summary', 'decided', 'handled', 'promised', 'kept', 'moved', 'broken', 'conditions', 'waiting', 'ahead', 'risks')),
  source_key text,
  source jsonb,
  told jsonb,
  own_text text check (own_text <> ''),
  written_by uuid references person,
  written_at timestamptz,
  is_left_out boolean not null default false,
  version integer not null default 1,
  check ((source_key is null) = (source is null) and (source_key is null) = (told is null)),
  check (source_key is not null or own_text is not null),
  check ((own_text is null) = (written_by is null) and (own_text is null) = (written_at is null)),
  unique (report_id, source_key)
);
comment on column report_sentence.told is 'What the record said when it was drafted, in each language.';
comment on column report_sentence.own_text is 'What a person wrote instead, or by hand.';

create table report_issue (
  report_id uuid not null references report,
  number integer not null,
  reason text not null,
  bytes bytea not null,
  sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
  approved_by uuid not null references person,
  approved_at timestamptz not null,
  primary key (report_id, number),
  check ((number = 1) = (reason = ''))
);
comment on table report_issue is 'The report as it was approved; each correction has the next number.';
create trigger only_grows before update or delete or truncate on report_issue for each statement execute function platform_only_grows();

create table report_withdrawal (
  report_id uuid primary key references report,
  reason text not null check (reason <> ''),
  withdrawn_by uuid not null references person,
  withdrawn_at timestamptz not null
);
create trigger only_grows before update or delete or truncate on report_withdrawal for each statement execute function platform_only_grows();
