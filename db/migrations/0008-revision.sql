-- Who answers for an organisation's structure and its hand-off, and the structures themselves in numbered revisions.
create table duty (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programme,
  -- Null for duties that reach over all organisations of the programme.
  organisation_id uuid references organisation,
  person_id uuid not null references person deferrable initially deferred,
  kind text not null check (kind in ('coordinator', 'hrPlanner', 'serviceCentre')),
  from_on date not null,
  until_on date,
  term daterange generated always as (daterange(from_on, until_on, '[]')) stored,
  check ((kind = 'coordinator') = (organisation_id is not null))
);
create index on duty (person_id);

create table revision (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  number integer not null check (number >= 1),
  base_id uuid references revision,
  state text not null check (state in ('draft', 'submitted', 'approved')),
  valid_from date not null,
  -- As it was brought in or taken over, before the operations; and what the operations have made of it.
  beginning jsonb not null,
  content jsonb not null,
  version integer not null default 1,
  begun_by uuid not null references person,
  begun_at timestamptz not null,
  submitted_by uuid references person,
  submitted_at timestamptz,
  unique (organisation_id, number),
  check ((state = 'draft') = (submitted_at is null))
);

create table revision_operation (
  id uuid primary key default uuidv7(),
  revision_id uuid not null references revision,
  number integer not null,
  operation jsonb not null,
  reason text not null,
  person_id uuid not null references person,
  at timestamptz not null,
  undone_by uuid references person,
  undone_at timestamptz,
  unique (revision_id, number)
);

-- What was approved, as canonical bytes: nothing changes or removes them.
create table revision_frozen (
  revision_id uuid primary key references revision,
  bytes bytea not null,
  sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
  approved_at timestamptz not null
);
create trigger only_grows before update or delete or truncate on revision_frozen
  for each statement execute function platform_only_grows();

create function revision_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (old.state = 'approved' and (new.state <> 'approved'
    or (new.content, new.beginning, new.valid_from, new.organisation_id, new.number, new.base_id)
      is distinct from (old.content, old.beginning, old.valid_from, old.organisation_id, old.number, old.base_id))) then
    raise exception 'An approved structure does not change.';
  end if;
  return new;
end $$;
create trigger stays before update or delete on revision for each row execute function revision_stays();
