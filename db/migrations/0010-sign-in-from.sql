-- From where wrong passwords come, so that a stranger elsewhere does not lock an account's owner out.

alter table person_sign_in_attempt add column from_address text not null default '';
create index on person_sign_in_attempt (from_address, at);
