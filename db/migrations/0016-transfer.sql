-- A position, a task or a unit that one organisation gives to another: one list that both see and both confirm.
create table transfer (
  id uuid primary key default uuidv7(),
  giver_id uuid not null references organisation,
  receiver_id uuid not null references organisation,
  item_kind text not null check (item_kind in ('unit', 'position', 'task')),
  item_id text not null,
  -- As it was called and how many person-years it was when it was proposed.
  item_name jsonb not null,
  person_years numeric(9, 3) not null,
  on_day date not null,
  reason text not null,
  proposed_by uuid not null references person deferrable initially deferred,
  proposed_at timestamptz not null,
  state text not null default 'proposed' check (state in ('proposed', 'confirmed', 'declined', 'withdrawn')),
  -- The receiver's unit that it arrives in; null when the receiver keeps no structure here.
  unit_id text,
  answer_reason text not null default '',
  answered_by uuid references person deferrable initially deferred,
  answered_at timestamptz,
  check (giver_id <> receiver_id),
  check ((state = 'proposed') = (answered_at is null) and (answered_at is null) = (answered_by is null)),
  check (unit_id is null or state = 'confirmed')
);
create index on transfer (receiver_id);
-- Nothing is on its way to two receivers.
create unique index transfer_open on transfer (giver_id, item_kind, item_id) where state = 'proposed';

create function transfer_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state <> 'proposed' then
    raise exception 'What was answered stays as it was answered.';
  end if;
  return new;
end $$;
create trigger stays before update or delete on transfer for each row execute function transfer_stays();
