-- How documents look: each row is in force from its moment on, so that what was published before looks as it did.

create table platform_look (
  number integer primary key check (number >= 1),
  from_at timestamptz not null,
  made_by uuid not null references person,
  organisation jsonb not null,
  colour text not null check (colour ~ '^#[0-9a-f]{6}$'),
  tint text not null check (tint ~ '^#[0-9a-f]{6}$'),
  logo bytea,
  logo_width integer check (logo_width between 1 and 4000),
  logo_height integer check (logo_height between 1 and 4000),
  logo_alternative jsonb,
  pdf_standard text not null check (pdf_standard in ('ua-1', 'a-2a')),
  check (num_nulls(logo, logo_width, logo_height, logo_alternative) in (0, 4))
);
comment on table platform_look is 'The organisation''s name, logo and colours, and the kind of PDF; a document has those of its moment.';
comment on column platform_look.organisation is 'type: Words';
comment on column platform_look.logo_alternative is 'type: Words';
create trigger only_grows before update or delete or truncate on platform_look
  for each statement execute function platform_only_grows();
