-- What is handed over to payroll: numbered, approved by one, released by another, delivered, receipted, and corrected only by a new one.

-- The columns in which the receiver wants the files. The newest one counts.
create table handoff_mapping (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programme,
  content text not null,
  set_by uuid not null references person,
  set_at timestamptz not null
);
create trigger only_grows before update or delete or truncate on handoff_mapping for each statement execute function platform_only_grows();

create table handoff (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programme,
  number integer not null check (number >= 1),
  corrects_id uuid references handoff,
  -- Why it corrects, why it is handed over though payroll may question it, and why it was withdrawn.
  reason text not null default '',
  stands_by text not null default '',
  withdrawn_because text not null default '',
  state text not null check (state in
    ('draft', 'complete', 'frozen', 'approved', 'released', 'delivered', 'differs', 'reconciled', 'withdrawn')),
  -- What the completed hand-off is made of: the mapping, and of its files one hash.
  mapping_id uuid references handoff_mapping,
  content_sha256 text,
  unique (programme_id, number),
  check ((corrects_id is null) = (reason = '')),
  check ((state = 'withdrawn') = (withdrawn_because <> '')),
  check (state in ('draft', 'complete', 'withdrawn') or content_sha256 is not null)
);
-- One at a time is prepared, and one corrects another.
create unique index handoff_prepared on handoff (programme_id) where state in ('draft', 'complete', 'frozen', 'approved');
create unique index handoff_correction on handoff (corrects_id) where state <> 'withdrawn';

create table handoff_step (
  id uuid primary key default uuidv7(),
  handoff_id uuid not null references handoff,
  step text not null check (step in ('begun', 'completed', 'takenBack', 'frozen', 'approved', 'released', 'delivered', 'withdrawn')),
  person_id uuid not null references person,
  at timestamptz not null
);
create index on handoff_step (handoff_id);
create trigger only_grows before update or delete or truncate on handoff_step for each statement execute function platform_only_grows();

create table handoff_structure (
  handoff_id uuid not null references handoff,
  place integer not null,
  revision_id uuid not null references revision,
  sha256 text not null,
  primary key (handoff_id, place),
  unique (handoff_id, revision_id)
);

create table handoff_file (
  handoff_id uuid not null references handoff,
  place integer not null,
  name text not null,
  bytes bytea not null,
  sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
  primary key (handoff_id, place),
  unique (handoff_id, name)
);
create trigger only_grows before update or delete or truncate on handoff_file for each statement execute function platform_only_grows();

-- The package as it is sent, however often.
create table handoff_package (
  handoff_id uuid primary key references handoff,
  bytes bytea not null,
  sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
  manifest jsonb not null,
  public_key text not null
);
create trigger only_grows before update or delete or truncate on handoff_package for each statement execute function platform_only_grows();

create table handoff_receipt (
  handoff_id uuid not null references handoff,
  number integer not null check (number >= 1),
  -- As the receiver stated it, and in what it differs from what was sent.
  stated jsonb not null,
  differences jsonb not null,
  person_id uuid not null references person,
  at timestamptz not null,
  primary key (handoff_id, number)
);
create trigger only_grows before update or delete or truncate on handoff_receipt for each statement execute function platform_only_grows();

-- A state follows only where the rules let it follow; what was completed and frozen does not change.
create function handoff_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'A hand-off stays.';
  end if;
  if (new.programme_id, new.number, new.corrects_id, new.reason) is distinct from (old.programme_id, old.number, old.corrects_id, old.reason)
    or (old.content_sha256 is not null
      and (new.content_sha256, new.mapping_id, new.stands_by) is distinct from (old.content_sha256, old.mapping_id, old.stands_by))
    or (new.state <> old.state and not (old.state, new.state) in (
      ('draft', 'complete'), ('complete', 'draft'), ('complete', 'frozen'), ('frozen', 'approved'), ('approved', 'released'),
      ('released', 'delivered'), ('delivered', 'differs'), ('delivered', 'reconciled'), ('differs', 'reconciled'),
      ('draft', 'withdrawn'), ('complete', 'withdrawn'), ('frozen', 'withdrawn'), ('approved', 'withdrawn'))) then
    raise exception 'What is frozen of a hand-off does not change.' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update or delete on handoff for each row execute function handoff_stays();

create function handoff_structure_stays() returns trigger language plpgsql as $$
begin
  if exists (select from handoff where id = coalesce(old.handoff_id, new.handoff_id) and content_sha256 is not null) then
    raise exception 'What is frozen of a hand-off does not change.' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger stays before insert or update or delete on handoff_structure for each row execute function handoff_structure_stays();
