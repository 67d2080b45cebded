-- Invitations in calendars: what goes with a letter, the secret link by which one person answers, the answers, and subscriptions.

alter table platform_outbox add column calendar text, add column calendar_method text check (calendar_method in ('PUBLISH', 'REQUEST', 'CANCEL')),
  add check ((calendar is null) = (calendar_method is null));

create table sending_invitation (
  meeting_id uuid not null references meeting,
  person_id uuid not null references person,
  token text not null unique default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''),
  invited_at timestamptz not null,
  primary key (meeting_id, person_id)
);
comment on table sending_invitation is 'One secret for each who was called: whoever holds the link answers for that person.';

create table reply (
  id uuid primary key default uuidv7(),
  meeting_id uuid not null references meeting,
  person_id uuid not null references person,
  plan text not null check (plan in ('coming', 'remotely', 'notComing')),
  note text not null default '',
  by_link boolean not null,
  replied_at timestamptz not null
);
create index reply_of_meeting on reply (meeting_id, person_id, id);
create trigger only_grows before update or delete or truncate on reply for each statement execute function platform_only_grows();

create table calendar_subscription (
  id uuid primary key default uuidv7(),
  person_id uuid not null references person,
  body_id uuid references body,
  token text not null unique default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''),
  made_at timestamptz not null,
  revoked_at timestamptz
);
comment on column calendar_subscription.body_id is 'Null: all bodies in which the person sits.';
create unique index calendar_subscription_one_in_use on calendar_subscription (person_id, body_id) nulls not distinct where revoked_at is null;
