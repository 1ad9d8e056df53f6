-- A plan that was made from the plan of the year before, with the same areas and items under the same keys.
create table plan_rollovers (
  plan_id bigint primary key references plans on delete cascade,
  from_plan_id bigint not null references plans on delete cascade,
  -- the newest edition of the earlier plan then, null where it had none
  edition integer,
  actor_role text not null check (actor_role in ('secretariat', 'contact', 'member', 'public', 'system')),
  actor_name text,
  at timestamptz not null default now(),
  check (plan_id <> from_plan_id)
);
create unique index plan_rollovers_from on plan_rollovers (from_plan_id);
