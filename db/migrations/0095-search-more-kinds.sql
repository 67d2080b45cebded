-- Follow-ups, statements and status reports are found too.
alter table search_entry drop constraint search_entry_kind_check;
alter table search_entry add constraint search_entry_kind_check check (kind in ('matter', 'item', 'commitment', 'followup', 'statement', 'paper', 'meeting',
  'unit', 'role', 'minutes', 'memo', 'report'));

create trigger search after insert or update or delete on followup for each row execute function search_note_row('followup', 'id');
create trigger search after insert or update or delete on statement for each row execute function search_note_row('statement', 'id');
create trigger search after insert or update or delete on statement_move for each row execute function search_note_row('statement', 'statement_id');
create trigger search after insert or update or delete on statement_ending for each row execute function search_note_row('statement', 'statement_id');
create trigger search after insert or update or delete on report for each row execute function search_note_row('report', 'id');
create trigger search after insert or update or delete on report_sentence for each row execute function search_note_row('report', 'report_id');
create trigger search after insert or update or delete on report_issue for each row execute function search_note_row('report', 'report_id');
create trigger search after insert or update or delete on report_withdrawal for each row execute function search_note_row('report', 'report_id');

-- Who may know of a statement is who may know its matter; of a follow-up, who may see its item.
create function search_note_hanging() returns trigger language plpgsql as $$
declare
  subject_id uuid := split_part(new.subject, ':', 2)::uuid;
begin
  insert into search_change (subject)
    select 'statement:' || statement.id from statement where new.subject like 'matter:%' and statement.matter_id = subject_id
    union all select 'followup:' || followup.id from followup where new.subject like 'item:%' and followup.item_id = subject_id;
  return null;
end $$;
create trigger search_hanging after insert on search_change for each row
  when (new.subject like 'matter:%' or new.subject like 'item:%') execute function search_note_hanging();

insert into search_change (subject) select 'followup:' || id from followup union all select 'statement:' || id from statement
  union all select 'report:' || id from report;
