-- The command line acts in the name of a person; the trail tells which user of the system did so. Null on the pages.
alter table platform_trail add column via text;
