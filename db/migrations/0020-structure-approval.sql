-- Only a body whose task it is approves organisation structures. Those that have done so already, do.
alter table body add column approves_structures boolean not null default false;
update body set approves_structures = true where id in (select body_id from adoption);
