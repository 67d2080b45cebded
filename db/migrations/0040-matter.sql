-- What a matter tells of itself: who answers for it, what kind it is, how public it is; and from where a paper came.

alter table matter
  add column owner_id uuid references person,
  add column owner text not null default '',
  add column kind text not null default 'other' check (kind in ('legislation', 'rules', 'structure', 'task', 'services', 'staff', 'ict',
    'communication', 'finance', 'steering', 'project', 'other')),
  add column level text check (level in ('public', 'notYetPublic', 'confidential')),
  add column ground text not null default '',
  add column ground_until date,
  add column public_title jsonb not null default '{}',
  add check (level <> 'confidential' or ground <> ''),
  add check (diary_number <> '');
comment on column matter.owner is 'The name of whoever answers for it, as it was written; owner_id when it is somebody who can sign in.';
create index on matter (body_id);
create index on matter (owner_id);

alter table paper add column origin_item_id uuid references agenda_item on delete set null;
comment on column paper.origin_item_id is 'The item of an agenda on which it was added; it follows its matter all the same.';
-- The trail knows where those came from that are there already.
update paper set origin_item_id = item.id
  from platform_trail trail join agenda_item item on item.id::text = trail.detail ->> 'itemId'
  where trail.act = 'paper.added' and trail.subject_id = paper.id and paper.origin_item_id is null;
