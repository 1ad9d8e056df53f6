-- An item of a sector's plan realises an item of the overall plan, or contributes to it. A link stays while one of its
-- items is taken out of its plan; who made it stands in the history of both.
create table item_links (
  sector_item_id bigint not null references items on delete cascade,
  overall_item_id bigint not null references items on delete cascade,
  kind text not null check (kind in ('realises', 'contributes')),
  at timestamptz not null default now(),
  primary key (sector_item_id, overall_item_id),
  check (sector_item_id <> overall_item_id)
);
create index item_links_overall on item_links (overall_item_id);

-- A suggested link that a person said no to: it is not suggested again.
create table item_link_dismissals (
  sector_item_id bigint not null references items on delete cascade,
  overall_item_id bigint not null references items on delete cascade,
  at timestamptz not null default now(),
  primary key (sector_item_id, overall_item_id),
  check (sector_item_id <> overall_item_id)
);
create index item_link_dismissals_overall on item_link_dismissals (overall_item_id);

-- The other end of what a change is about, where it is about two items.
alter table changes add column other_item_id bigint references items on delete set null;
create index changes_other_item on changes (other_item_id) where other_item_id is not null;
