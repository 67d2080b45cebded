-- Secrets are known by their hash alone: links by which people answer, and addresses of calendars. Whoever was told of minutes is noted.

create table sending_link (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  meeting_id uuid not null references meeting,
  person_id uuid not null references person,
  made_at timestamptz not null
);
comment on table sending_link is 'A secret for each letter: whoever holds the link answers for the person to whom it was sent. Links in earlier letters stay good.';
insert into sending_link (token_hash, meeting_id, person_id, made_at)
  select encode(sha256(convert_to(token, 'UTF8')), 'hex'), meeting_id, person_id, invited_at from sending_invitation;
drop table sending_invitation;

alter table calendar_subscription add column token_hash text;
update calendar_subscription set token_hash = encode(sha256(convert_to(token, 'UTF8')), 'hex');
alter table calendar_subscription drop column token, alter column token_hash set not null,
  add check (token_hash ~ '^[0-9a-f]{64}$'), add unique (token_hash), alter column id drop default;

-- What has left, or never will, keeps no secret that opens something.
update platform_outbox set body = regexp_replace(body, '/[0-9a-f]{64}', '/…', 'g'), calendar = regexp_replace(calendar, '/[0-9a-f]{64}', '/…', 'g')
  where sent_at is not null or failed_at is not null;

alter table distribution_told drop constraint distribution_told_pkey, alter column memo_id drop not null, add column meeting_id uuid references meeting,
  add column language text check (language in ('fi', 'sv', 'en')),
  add check (num_nonnulls(memo_id, meeting_id) = 1), add unique nulls not distinct (memo_id, meeting_id, issue, address);
comment on table distribution_told is 'Who got which issue of a memo, or of the minutes of a meeting: the same are told of its correction and its withdrawal.';
