-- What was promised, is to be done, or was taken back stays to be read: it is closed, dropped or ended with a reason, never deleted.
create function platform_never_deleted() returns trigger language plpgsql as $$
begin
  raise exception 'Nothing is deleted from %.', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger never_deleted before delete or truncate on followup for each statement execute function platform_never_deleted();
create trigger never_deleted before delete or truncate on commitment for each statement execute function platform_never_deleted();
create trigger never_deleted before delete or truncate on stop for each statement execute function platform_never_deleted();
create trigger never_deleted before delete or truncate on condition for each statement execute function platform_never_deleted();
create trigger never_deleted before delete or truncate on condition_dependence for each statement execute function platform_never_deleted();
create trigger only_grows before update or delete or truncate on decision_reopening for each statement execute function platform_only_grows();

-- What approved minutes were corrected to is found where the matter was handled.
create function search_note_correction() returns trigger language plpgsql as $$
begin
  insert into search_change (subject) select 'item:' || item_id from minutes_correction_proposal where id = new.proposal_id and item_id is not null;
  return null;
end $$;
create trigger search after insert on minutes_correction for each row execute function search_note_correction();
insert into search_change (subject) select distinct 'item:' || proposal.item_id from minutes_correction correction
  join minutes_correction_proposal proposal on proposal.id = correction.proposal_id where proposal.item_id is not null;
