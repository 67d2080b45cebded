-- Minutes are published and agendas are sent at a moment too: for exactly the version, or the content, that was looked at.

alter table release_timer add column kind text not null default 'memo' check (kind in ('memo', 'minutes', 'agenda')),
  add column meeting_id uuid references meeting, add column seen text;
update release_timer set meeting_id = (select meeting_id from memo where memo.id = release_timer.memo_id);
update release_timer set seen = memo_version::text;
alter table release_timer alter column kind drop default, alter column meeting_id set not null, alter column seen set not null, alter column memo_id drop not null,
  drop column memo_version, add check ((kind = 'memo') = (memo_id is not null));
comment on column release_timer.seen is 'The version of the memo or the minutes, or the hash of the agenda as it would be sent.';
drop index release_timer_one_running;
create unique index release_timer_one_running on release_timer (meeting_id, kind, memo_id) nulls not distinct where ended_at is null;
