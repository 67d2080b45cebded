-- A customer's own Word file in which documents of a kind are written; each in force from its moment on, or until nothing takes its place.

create table platform_letterhead (
  id uuid primary key default uuidv7(),
  kind text not null check (kind <> ''),
  from_at timestamptz not null,
  made_by uuid not null references person,
  file_name text not null,
  bytes bytea
);
comment on table platform_letterhead is 'The last row of a kind counts; one without bytes says that the product''s own form is used again.';
create index on platform_letterhead (kind, from_at);
create trigger only_grows before update or delete or truncate on platform_letterhead
  for each statement execute function platform_only_grows();
