-- A letter may come with the page of what it says; without one the page is made of its text.

alter table platform_outbox add column page text;
comment on column platform_outbox.page is 'The letter as HTML, readable without pictures.';
