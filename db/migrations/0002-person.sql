-- People who can act, how they sign in, and their sessions.

create table person (
  id uuid primary key default gen_random_uuid(),
  name text not null check (name = btrim(name) and length(name) between 1 and 200),
  email text check (email = lower(btrim(email)) and email like '%_@_%'),
  language text not null check (language in ('fi', 'sv', 'en')),
  created_at timestamptz not null
);
comment on table person is 'Random ids: an id tells nothing of when somebody joined.';
create unique index on person (email);

create table person_administrator (
  person_id uuid primary key references person,
  granted_at timestamptz not null
);

create table person_account (
  person_id uuid primary key references person,
  password_hash text not null check (password_hash like '$argon2id$%'),
  changed_at timestamptz not null
);

create table person_session (
  token_hash text primary key,
  person_id uuid not null references person,
  started_at timestamptz not null,
  expires_at timestamptz not null
);
create index on person_session (person_id);

create table person_sign_in_attempt (
  email text not null,
  at timestamptz not null
);
create index on person_sign_in_attempt (email, at);
