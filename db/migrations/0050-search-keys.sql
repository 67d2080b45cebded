-- The search by keys of words, over what is published and what is inside, with who may find what beside each entry.

drop table search_entry, search_word;

create table search_audience (
  id integer generated always as identity primary key,
  is_open boolean not null,
  is_signed_in boolean not null,
  is_trusted boolean not null,
  bodies uuid[] not null,
  people uuid[] not null,
  unique (is_open, is_signed_in, is_trusted, bodies, people)
);
comment on table search_audience is 'Who may find an entry: anybody, anybody signed in, those seated in one of the bodies, or some people.';
comment on column search_audience.is_trusted is 'Whether of those seated only the trusted may, as with what is confidential.';

create table search_entry (
  id bigint generated always as identity primary key,
  audience integer not null references search_audience,
  kind text not null check (kind in ('matter', 'item', 'commitment', 'paper', 'meeting', 'unit', 'role', 'minutes', 'memo')),
  language text check (language in ('fi', 'sv', 'en')),
  on_day date,
  body_id uuid,
  matter_id uuid,
  words tsvector not null
) with (toast_tuple_target = 128);
-- Long values stand apart, so that counting thousands of entries reads only what is counted by.
alter table search_entry alter column words set storage external;
comment on table search_entry is 'Something that can be found; made anew from what it tells of, so it may be emptied at any time.';
comment on column search_entry.language is 'Of what is written in one; null for what is told in the reader''s.';
comment on column search_entry.words is 'The keys of its words; those of its title a second time, marked with a t.';
create index on search_entry using gin (words) with (fastupdate = off);

-- To look through the keys of every entry takes far longer than the planner thinks, as they stand apart: this is never called, only weighed.
create function search_looked_through(entry bigint) returns boolean language plpgsql stable cost 400 as $$ begin return true; end $$;

create table search_text (
  id bigint primary key references search_entry on delete cascade,
  subject text not null,
  href text not null,
  document jsonb not null,
  title jsonb not null,
  text jsonb not null
);
comment on table search_text is 'What is shown of an entry, in the languages it has.';
comment on column search_text.subject is 'What the entry was taken from, as in search_change.';
comment on column search_text.document is 'type: Texts';
comment on column search_text.title is 'type: Texts';
comment on column search_text.text is 'type: Texts';
create index on search_text (subject);

create table search_word (
  language text not null check (language in ('fi', 'sv', 'en')),
  word text not null,
  keys text[] not null,
  primary key (language, word)
);
comment on table search_word is 'Words that stand in entries or once did, for beginnings and slips; nothing is told of one whose keys the reader cannot find.';
create index on search_word (word text_pattern_ops);
create index on search_word using gist (word gist_trgm_ops (siglen = 64));

create table search_extract (
  paper_id uuid not null,
  number integer not null,
  text text not null,
  problem text,
  extracted_at timestamptz not null,
  primary key (paper_id, number),
  foreign key (paper_id, number) references paper_version
);
comment on table search_extract is 'The text of a paper''s version as it was read from the file; problem says why there is none.';

create table search_change (
  id bigint generated always as identity primary key,
  subject text not null
);
comment on table search_change is 'What has changed since its entries were taken: it is not found until they are taken anew.';

create function search_note(kind text, id uuid) returns void language sql as
  $$ insert into search_change (subject) select kind || ':' || id where id is not null $$;

create function search_note_row() returns trigger language plpgsql as $$
declare
  row jsonb := to_jsonb(coalesce(new, old));
begin
  perform search_note(tg_argv[0], (row ->> tg_argv[1])::uuid);
  if tg_op = 'UPDATE' and tg_argv[1] <> 'id' then perform search_note(tg_argv[0], (to_jsonb(old) ->> tg_argv[1])::uuid); end if;
  return null;
end $$;
create trigger search after insert or update or delete on matter for each row execute function search_note_row('matter', 'id');
create trigger search after insert or update or delete on decision for each row execute function search_note_row('item', 'item_id');
create trigger search after insert or update or delete on paper for each row execute function search_note_row('paper', 'id');
create trigger search after insert or update or delete on paper_version for each row execute function search_note_row('paper', 'paper_id');
create trigger search after insert or update or delete on paper_withdrawal for each row execute function search_note_row('paper', 'paper_id');
create trigger search after insert or update or delete on agenda_item_paper for each row execute function search_note_row('paper', 'paper_id');
create trigger search after insert or update or delete on commitment for each row execute function search_note_row('commitment', 'id');
create trigger search after insert or update or delete on commitment_body for each row execute function search_note_row('commitment', 'commitment_id');
create trigger search after insert or update or delete on body for each row execute function search_note_row('body', 'id');
create trigger search after insert or update or delete on body_membership for each row execute function search_note_row('body', 'body_id');
create trigger search after insert or update or delete on revision for each row execute function search_note_row('organisation', 'organisation_id');
create trigger search after insert or update or delete on organisation_name for each row execute function search_note_row('organisation', 'organisation_id');

-- How secret an item is, its matter, its papers, what was promised on it and what stands below it are too.
create function search_note_item() returns trigger language plpgsql as $$
declare
  item agenda_item := coalesce(new, old);
begin
  insert into search_change (subject)
    select 'item:' || item.id
    union all select 'matter:' || id from unnest(array[item.matter_id, case when tg_op = 'UPDATE' then old.matter_id end]) id where id is not null
    union all select 'item:' || below.id from agenda_item below where below.parent_id = item.id
    union all select 'commitment:' || c.id from commitment c
      where c.source_item_id = item.id or c.source_item_id in (select below.id from agenda_item below where below.parent_id = item.id)
    union all select 'paper:' || p.id from paper p where p.item_id = item.id
      or p.matter_id in (item.matter_id, case when tg_op = 'UPDATE' then old.matter_id end)
    union all select 'paper:' || here.paper_id from agenda_item_paper here where here.item_id = item.id;
  return null;
end $$;
create trigger search after insert or update or delete on agenda_item for each row execute function search_note_item();

create function search_note_meeting() returns trigger language plpgsql as $$
begin
  insert into search_change (subject)
    select 'meeting:' || coalesce(new.id, old.id)
    union all select 'item:' || item.id from agenda_item item
      where tg_op = 'UPDATE' and item.meeting_id = new.id and (old.on_day, old.number) is distinct from (new.on_day, new.number);
  return null;
end $$;
create trigger search after insert or update or delete on meeting for each row execute function search_note_meeting();

create function search_note_person() returns trigger language plpgsql as $$
begin
  insert into search_change (subject) select distinct 'body:' || body_id from body_membership where person_id = new.id;
  return null;
end $$;
create trigger search after update of name on person for each row execute function search_note_person();

-- What is published of a meeting stands on its pages of minutes, papers too.
create function search_note_publication() returns trigger language plpgsql as $$
declare
  place text := substring(new.address from '/archive/([^/]+/[^/]+/[^/]+)/');
begin
  if new.address ~ '^/(fi|sv|en)/archive/[^/]+/[^/]+/[^/]+/(memo|minutes)$' then
    insert into search_change (subject) values ('published:' || new.address);
  elsif place is not null and tg_table_name = 'platform_publication_withdrawal' then
    insert into search_change (subject) select distinct 'published:' || address from platform_publication
      where address in (select '/' || language || '/archive/' || place || '/minutes' from unnest(array['fi', 'sv', 'en']) language);
  end if;
  return null;
end $$;
create trigger search after insert on platform_publication for each row execute function search_note_publication();
create trigger search after insert on platform_publication_withdrawal for each row execute function search_note_publication();
