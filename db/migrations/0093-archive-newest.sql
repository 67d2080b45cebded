-- The archive looks through meetings from the newest on.
create index meeting_on_day_number_idx on meeting (on_day desc, number desc);
