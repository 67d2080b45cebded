-- The trail and what is frozen are sealed afterwards, in batches: each seal is the root of a tree of hashes and holds the one before it.

-- The transaction that wrote the row: every one below a snapshot's xmin has ended, so no row is overtaken by a later number.
alter table platform_trail add column xid xid8 not null default pg_current_xact_id();
create index on platform_trail (xid);

create table seal (
  number integer primary key check (number >= 1),
  sealed_at timestamptz not null,
  entries integer not null check (entries >= 1),
  root text not null check (root ~ '^[0-9a-f]{64}$'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  previous text,
  previous_number integer generated always as (nullif(number - 1, 0)) stored,
  -- Trail rows of transactions before this one are all in this seal or an earlier one. It means nothing in another database.
  horizon xid8 not null default '0',
  unique (number, hash),
  -- One chain without gaps and without branches.
  foreign key (previous_number, previous) references seal (number, hash),
  check ((number = 1) = (previous is null))
);
create trigger only_grows before update or delete or truncate on seal for each statement execute function platform_only_grows();

create table seal_entry (
  seal integer not null references seal,
  position integer not null check (position >= 1),
  -- 'trail', or the table of something frozen, and the row's primary key.
  kind text not null,
  key jsonb not null,
  leaf bytea not null check (length(leaf) = 32),
  primary key (seal, position),
  unique (kind, key)
);
create trigger only_grows before update or delete or truncate on seal_entry for each statement execute function platform_only_grows();
