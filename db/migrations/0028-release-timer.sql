-- A memo that is prepared to be published at a moment: for exactly the version that was looked at.

create table release_timer (
  id uuid primary key default uuidv7(),
  memo_id uuid not null references memo,
  memo_version integer not null,
  due_at timestamptz not null,
  prepared_by uuid not null references person,
  prepared_at timestamptz not null,
  ended_at timestamptz,
  ending text check (ending in ('published', 'superseded', 'cancelled', 'refused')),
  check ((ended_at is null) = (ending is null))
);
create unique index release_timer_one_running on release_timer (memo_id) where ended_at is null;
