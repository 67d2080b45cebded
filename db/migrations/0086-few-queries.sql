-- What the pages of a matter and of everybody's home look up: other matters under a diary number, items that were split off,
-- what stands below an item, promises by their sources, follow-ups by their items and owners, and what depends on a matter.

create index on matter (upper(regexp_replace(diary_number, '[\s\u00a0]', '', 'g')));
create index on agenda_item (split_from_id) where split_from_id is not null;
create index on agenda_item (parent_id) where parent_id is not null;
create index on agenda_item (presenter_id) where presenter_id is not null;
create index on commitment (source_meeting_id);
create index on commitment (source_item_id);
create index on commitment_handling (item_id);
create index on followup (item_id);
create index on followup (owner_id);
create index on condition_dependence (matter_id) where matter_id is not null;
create index on condition_dependence (stop_id) where stop_id is not null;
create index on condition_dependence (item_id) where item_id is not null;
