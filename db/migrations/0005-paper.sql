-- Papers: files with versions and a publicity level, on a matter or on a standing item.

create table paper (
  id uuid primary key default uuidv7(),
  body_id uuid not null references body,
  matter_id uuid references matter,
  item_id uuid references agenda_item,
  title text not null check (length(title) between 1 and 300),
  position integer not null,
  is_background boolean not null default false,
  level text check (level in ('public', 'notYetPublic', 'confidential')),
  ground text not null default '',
  ground_until date,
  version integer not null default 1,
  check (num_nonnulls(matter_id, item_id) = 1),
  check (level <> 'confidential' or ground <> '')
);
comment on column paper.level is 'Missing counts as not yet public.';
create index on paper (matter_id);
create index on paper (item_id);

create table paper_version (
  paper_id uuid not null references paper,
  number integer not null check (number >= 1),
  file_name text not null check (length(file_name) between 1 and 255),
  media_type text not null,
  bytes bytea not null,
  size integer not null check (size = length(bytes)),
  sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
  added_at timestamptz not null,
  added_by uuid not null references person,
  primary key (paper_id, number)
);
create trigger only_grows before update or delete or truncate on paper_version
  for each statement execute function platform_only_grows();

create table paper_withdrawal (
  paper_id uuid not null,
  number integer not null,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid not null references person,
  reason text not null check (reason <> ''),
  primary key (paper_id, number),
  foreign key (paper_id, number) references paper_version
);
