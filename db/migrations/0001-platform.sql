-- What every slice stands on: the trail of acts, answered keys, the outbox, stored publications and settings.

create table platform_trail (
  seq bigint generated always as identity primary key,
  at timestamptz not null,
  act text not null,
  person_id uuid,
  subject_id uuid,
  detail jsonb not null
);
comment on table platform_trail is 'Every act, in the transaction that did it. Only grows.';
create index on platform_trail (subject_id, seq);

create table platform_key (
  key text not null check (length(key) between 8 and 200),
  person_id uuid not null,
  act text not null,
  answer jsonb not null,
  at timestamptz not null,
  primary key (key, person_id, act)
);
comment on table platform_key is 'An act that was asked twice with one key is done once; the answer is given again.';

create table platform_outbox (
  id uuid primary key default uuidv7(),
  message_id text not null unique,
  kind text not null,
  to_name text not null,
  to_address text not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  subject text not null,
  body text not null,
  href text not null,
  queued_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  failed_at timestamptz,
  last_error text
);
comment on table platform_outbox is 'One row per recipient, queued in the act''s transaction; sent, then marked.';
create index on platform_outbox (next_attempt_at) where sent_at is null and failed_at is null;

create table platform_publication (
  address text not null check (address like '/%'),
  version integer not null check (version >= 1),
  media_type text not null,
  file_name text,
  bytes bytea not null,
  sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
  published_at timestamptz not null,
  primary key (address, version)
);
comment on table platform_publication is 'What was published, stored as published; served from copies of these bytes.';

create table platform_setting (
  name text primary key,
  value jsonb not null
);

create function platform_only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are never changed or deleted.', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger only_grows before update or delete or truncate on platform_trail
  for each statement execute function platform_only_grows();
create trigger only_grows before update or delete or truncate on platform_publication
  for each statement execute function platform_only_grows();
