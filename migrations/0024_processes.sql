-- Work that the program does by itself now and then, once for all copies of it that run beside each other.
create table jobs (
  name text primary key check (name ~ '^[a-z]+(-[a-z]+)*$'),
  next_at timestamptz not null default now(),
  -- a process does it until then, and nobody else
  taken_until timestamptz,
  last_ran_at timestamptz,
  failed_at timestamptz
);
select guard_table('jobs', 'false');
