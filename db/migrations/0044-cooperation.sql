-- The co-operation procedure of a matter (act 1233/2013): it comes before the decision and leaves a trail.

create table cooperation (
  matter_id uuid primary key references matter,
  subject text not null check (subject <> ''),
  invited_on date,
  material text not null default '',
  days text not null default '',
  staff_side text not null default '',
  outcome text not null default '',
  dissent text not null default '',
  finished_on date,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  version integer not null default 1,
  check (finished_on is null or (invited_on is not null and outcome <> '' and finished_on >= invited_on))
);
