-- What a memo tells of is part of the journey of the matter that it is about.

alter table intake_item add column matter_id uuid references matter;
create index on intake_item (matter_id) where matter_id is not null;
comment on column intake_item.matter_id is 'The matter that the memo tells of here, as whoever confirmed the reading said.';
