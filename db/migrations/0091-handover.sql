-- Follow-ups of somebody who leaves a body are handed over, and it stays to be seen from whom to whom.

create table followup_handover (
  id uuid primary key default uuidv7(),
  followup_id uuid not null references followup,
  from_name text not null,
  to_id uuid not null references person,
  handed_on date not null,
  handed_by uuid not null references person
);
comment on table followup_handover is 'Who answered for a follow-up before, and from which day on somebody else does.';
create index on followup_handover (followup_id);
create trigger only_grows before update or delete or truncate on followup_handover
  for each statement execute function platform_only_grows();
