-- Distribution lists of bodies, who was told of what, and addresses of programs that are told when something is published.

create table distribution_list (
  id uuid primary key default uuidv7(),
  body_id uuid not null references body,
  name text not null check (name <> ''),
  gets text[] not null check (gets <@ array['memo', 'minutes', 'meeting']),
  version integer not null default 1,
  unique (body_id, name)
);

create table distribution_member (
  list_id uuid not null references distribution_list on delete cascade,
  address text not null check (address = lower(btrim(address)) and address like '%_@_%'),
  name text not null check (name <> ''),
  language text not null check (language in ('fi', 'sv', 'en')),
  added_at timestamptz not null,
  primary key (list_id, address)
);

create table distribution_told (
  memo_id uuid not null references memo,
  issue integer not null,
  address text not null,
  name text not null,
  told_at timestamptz not null,
  primary key (memo_id, issue, address)
);
comment on table distribution_told is 'Who got which issue of a memo: the same are told of its correction and its withdrawal.';
create trigger only_grows before update or delete or truncate on distribution_told for each statement execute function platform_only_grows();

create table webhook (
  id uuid primary key default uuidv7(),
  address text not null check (address ~ '^https?://'),
  made_at timestamptz not null,
  made_by uuid not null references person,
  ended_at timestamptz
);
create unique index webhook_one_in_use on webhook (address) where ended_at is null;

create table webhook_delivery (
  id uuid primary key default uuidv7(),
  webhook_id uuid not null references webhook,
  event_id uuid not null,
  body text not null,
  queued_at timestamptz not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  sent_at timestamptz,
  failed_at timestamptz,
  last_error text,
  unique (webhook_id, event_id)
);
create index webhook_delivery_due on webhook_delivery (next_attempt_at) where sent_at is null and failed_at is null;
