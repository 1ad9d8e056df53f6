-- A plan is open to everybody from the day the secretariat opened it; null is a draft. A plan that is read in is open.
alter table plans add column opened_at timestamptz default now();
