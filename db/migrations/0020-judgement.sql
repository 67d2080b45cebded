-- What the coordinator of an organisation says of a succession of units that the comparison proposes: that it holds, or that it does not.
create table judgement (
  id uuid primary key default uuidv7(),
  -- The newest version of the organisation that receives: it is said of that version and of those that grow from it.
  revision_id uuid not null references revision,
  verdict text not null check (verdict in ('confirmed', 'refused')),
  kind text not null check (kind in ('continues', 'merged', 'absorbed', 'split', 'regrouped')),
  -- The old unit, of an organisation that ends; of the same one where it is about the version before.
  from_organisation_id uuid not null references organisation,
  from_unit text not null,
  to_unit text not null,
  -- As they were called then.
  from_name jsonb not null,
  to_name jsonb not null,
  judged_by uuid not null references person deferrable initially deferred,
  judged_at timestamptz not null,
  taken_back_by uuid references person deferrable initially deferred,
  taken_back_at timestamptz,
  -- The newest version then: what was approved before stays as it was.
  taken_back_revision_id uuid references revision,
  check ((taken_back_by is null) = (taken_back_at is null) and (taken_back_at is null) = (taken_back_revision_id is null))
);
-- Of one version nobody says the same twice, or its opposite, at the same time.
create unique index judgement_stands on judgement (revision_id, from_organisation_id, from_unit, to_unit) where taken_back_at is null;

create function judgement_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.taken_back_at is not null
    or to_jsonb(new) - '{taken_back_by,taken_back_at,taken_back_revision_id}'::text[]
      <> to_jsonb(old) - '{taken_back_by,taken_back_at,taken_back_revision_id}'::text[] then
    raise exception 'What was judged stays as it was; it is only taken back, once.';
  end if;
  return new;
end $$;
create trigger stays before update or delete on judgement for each row execute function judgement_stays();
