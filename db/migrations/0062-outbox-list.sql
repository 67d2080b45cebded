-- The list by which a letter comes, so that mail programs can sort by it and people can ask to be taken off.

alter table platform_outbox add column list text check (list ~ '^[a-z0-9-]+$');
