-- What was published and must not be read any more, such as a paper that has become confidential.

create table platform_publication_withdrawal (
  address text not null,
  version integer not null,
  withdrawn_at timestamptz not null,
  primary key (address, version),
  foreign key (address, version) references platform_publication
);
comment on table platform_publication_withdrawal is 'The version is kept and not served; publishing anew is a later version.';
create trigger only_grows before update or delete or truncate on platform_publication_withdrawal
  for each statement execute function platform_only_grows();
