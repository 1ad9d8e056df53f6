-- When a status was said, where that is not when it was written into the plan: an answer of a round, accepted later.
alter table changes add column said_at timestamptz;
-- The last saying of each cell is asked for with every showing of a plan.
create index changes_sayings on changes (plan_id, item_id, period_key, id desc) where kind in ('cell', 'cell.confirmed');
