-- The files that structures were brought in from, with what a check said of them, and those that wait to be joined.
create table revision_file (
  id uuid primary key default uuidv7(),
  revision_id uuid not null references revision,
  file_name text not null,
  -- Warnings and notes; a file with errors is not stored.
  findings jsonb not null,
  -- What the draft had begun as, when the file took its place: what was taken from it before is still known.
  replaced jsonb,
  brought_by uuid not null references person,
  brought_at timestamptz not null
);
create index on revision_file (revision_id);
create trigger only_grows before update or delete or truncate on revision_file for each statement execute function platform_only_grows();

-- A file that was made from what has moved on since. It waits until a person has said what holds.
create table revision_join (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  file_name text not null,
  findings jsonb not null,
  valid_from date not null,
  -- What the file was made from, and what it says.
  base jsonb not null,
  content jsonb not null,
  brought_by uuid not null references person,
  brought_at timestamptz not null,
  -- Both null while it waits.
  settled_as text check (settled_as in ('joined', 'dropped')),
  settled_at timestamptz,
  settled_by uuid references person,
  check ((settled_as is null) = (settled_at is null) and (settled_as is null) = (settled_by is null))
);
create index on revision_join (organisation_id);

-- The version of the revision that a step made, and that its undoing made: what the draft held at any version is known exactly.
alter table revision_operation add column version integer, add column undone_version integer;
alter table revision_file add column version integer not null;
