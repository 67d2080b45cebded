-- The reform being run, the organisations it closes and opens, and the bodies that steer it.
create extension if not exists btree_gist;


create table programme (
  id uuid primary key default uuidv7(),
  number text not null unique,
  name jsonb not null,
  short_name jsonb not null,
  organisation jsonb not null,
  go_live_on date not null,
  created_at timestamptz not null
);
comment on column programme.name is 'type: Words';
comment on column programme.short_name is 'type: Words';
comment on column programme.organisation is 'type: Words';

create table organisation (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programme,
  side text not null check (side in ('outgoing', 'incoming', 'other'))
);

create table organisation_name (
  organisation_id uuid not null references organisation,
  name jsonb not null,
  from_on date not null,
  until_on date,
  source text not null,
  term daterange generated always as (daterange(from_on, until_on, '[]')) stored,
  primary key (organisation_id, term without overlaps)
);
comment on column organisation_name.name is 'type: Texts';

create table organisation_code (
  organisation_id uuid not null references organisation,
  system text not null,
  code text not null,
  from_on date not null,
  until_on date,
  term daterange generated always as (daterange(from_on, until_on, '[]')) stored,
  primary key (organisation_id, system, term without overlaps),
  -- A code may be used again by another organisation, but never by two at once.
  unique (system, code, term without overlaps)
);

create table organisation_succession (
  from_organisation_id uuid not null references organisation,
  to_organisation_id uuid not null references organisation,
  on_day date not null,
  source text not null,
  primary key (from_organisation_id, to_organisation_id)
);

create table body (
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programme,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name jsonb not null,
  task jsonb not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  reports_to_id uuid references body check (reports_to_id <> id),
  quorum integer not null check (quorum >= 1),
  approvals_needed integer not null default 1 check (approvals_needed >= 1),
  aliases text[] not null default '{}'
);
comment on column body.name is 'type: Words';
comment on column body.task is 'type: Words';
comment on column body.aliases is 'Names by which memos call the body, in lower case.';

create table body_period (
  id uuid primary key default uuidv7(),
  body_id uuid not null references body,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  from_on date not null,
  until_on date,
  numbers_used integer not null default 0 check (numbers_used >= 0),
  term daterange generated always as (daterange(from_on, until_on, '[]')) stored,
  unique (body_id, slug),
  unique (body_id, term without overlaps)
);
comment on column body_period.numbers_used is 'Numbers given before the meetings were kept here; later ones are the meetings'' own.';

create table body_membership (
  id uuid primary key default uuidv7(),
  body_id uuid not null references body,
  person_id uuid not null references person deferrable initially deferred,
  role text not null check (role in ('chair', 'viceChair', 'secretary', 'checker', 'member', 'deputy', 'coordinator', 'expert')),
  title text not null default '',
  represents text not null default '',
  deputy_for_id uuid references person,
  from_on date not null,
  until_on date,
  term daterange generated always as (daterange(from_on, until_on, '[]')) stored,
  unique (body_id, person_id, role, term without overlaps)
);
create index on body_membership (person_id);
