-- What was published and withdrawn as a whole, and the open record of what is published.

create table withdrawal (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('memo', 'minutes')),
  meeting_id uuid not null references meeting,
  memo_id uuid references memo,
  issue integer not null,
  why text not null check (why in ('error', 'confidential', 'privacy', 'replaced')),
  withdrawn_at timestamptz not null,
  withdrawn_by uuid not null references person,
  check ((kind = 'memo') = (memo_id is not null)),
  unique nulls not distinct (meeting_id, memo_id, issue)
);
comment on column withdrawal.issue is 'The last issue that was withdrawn, all before it too; a later one is published again.';
create trigger only_grows before update or delete or truncate on withdrawal for each statement execute function platform_only_grows();

alter table platform_publication_withdrawal add column why text;

create table oparl_object (
  type text not null,
  id uuid not null,
  meeting_id uuid,
  created_at timestamptz not null,
  modified_at timestamptz not null,
  is_deleted boolean not null default false,
  content jsonb not null,
  primary key (type, id)
);
create index oparl_object_in_order on oparl_object (type, created_at, id);
create index oparl_object_of_meeting on oparl_object (meeting_id);
comment on table oparl_object is 'The open record: what is published, object by object; what is withdrawn stays as a stub.';
