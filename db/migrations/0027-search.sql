-- The search of the published record: entries taken from what is published, and the words that stand in them.

create extension if not exists pg_trgm;

create table search_entry (
  id uuid primary key default uuidv7(),
  source text not null,
  version integer not null check (version >= 1),
  href text not null,
  kind text not null check (kind in ('memo', 'minutes', 'paper')),
  language text not null check (language in ('fi', 'sv', 'en')),
  body_id uuid not null references body,
  meeting_id uuid not null references meeting,
  on_day date not null,
  document text not null,
  title text not null,
  text text not null,
  words tsvector not null
) with (toast_tuple_target = 128);
-- Long values stand apart, so that counting thousands of entries reads only what is counted by.
alter table search_entry alter column words set storage external, alter column text set storage external;
comment on table search_entry is 'A part of something published that can be found; made anew from what is published, so it may be emptied at any time.';
comment on column search_entry.source is 'The address of the published page that the entry was taken from.';
comment on column search_entry.version is 'The version of that page; an entry of an older one is taken again.';
create index on search_entry (source);
create index on search_entry (meeting_id);
create index on search_entry (body_id);
create index on search_entry using gin (words);

create table search_word (
  language text not null check (language in ('fi', 'sv', 'en')),
  word text not null,
  stem text not null,
  entries integer not null check (entries >= 1),
  primary key (language, word)
);
comment on table search_word is 'Every form that a word has in the entries of a language. A word of nothing but what was withdrawn is not here.';
comment on column search_word.stem is 'By the language''s stemmer; empty for a word that tells nothing, such as "and".';
create index on search_word (language, stem);
create index on search_word using gin (word gin_trgm_ops);
create index on search_word using gist (word gist_trgm_ops (siglen = 64));
