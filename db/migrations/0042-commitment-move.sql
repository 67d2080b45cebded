-- A promise that was moved is seen as moved, as often as it was, each time with the reason.

create table commitment_move (
  id uuid primary key default uuidv7(),
  commitment_id uuid not null references commitment,
  from_due text not null,
  to_due text,
  reason text not null check (reason <> ''),
  moved_by uuid not null references person,
  moved_on date not null
);
create index on commitment_move (commitment_id);
create index on commitment (matter_id);
create trigger only_grows before update or delete or truncate on commitment_move for each statement execute function platform_only_grows();
