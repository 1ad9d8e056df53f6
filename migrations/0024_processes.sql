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

-- How often somebody asked for something within a time, for all copies of the program. Lost in a crash, at no loss.
create unlogged table rate_counts (
  budget text not null,
  holder text not null,
  since timestamptz not null,
  count integer not null default 1,
  primary key (budget, holder, since)
);
create index rate_counts_since on rate_counts (since);
select guard_table('rate_counts', 'false');

-- How many transactions have changed what pages show: each is seen here exactly when it is seen itself, so that a copy of
-- the program knows what it has kept is old. Several rows, so that writers seldom wait for each other; only their sum counts.
create table content_versions (
  shard integer primary key,
  value bigint not null default 0
);
insert into content_versions select shard from generate_series(0, 15) shard;
select guard_table('content_versions', 'true');

-- Counts this transaction, once.
create function touch_content() returns void language plpgsql as $$
declare here text := pg_current_xact_id()::text;
begin
  if current_setting('malbilde.touched', true) is distinct from here then
    perform set_config('malbilde.touched', here, true);
    update content_versions set value = value + 1 where shard = here::numeric % 16;
  end if;
end $$;

create function touch_content_by_trigger() returns trigger language plpgsql as $$
begin
  perform touch_content();
  return null;
end $$;

-- Every table but those whose rows no kept page shows; what a room writes is shown when its meeting is closed, and then
-- the program counts it itself.
do $$
declare touching regclass;
begin
  for touching in select oid::regclass from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    and relname not in ('schema_migrations', 'content_versions', 'rate_counts', 'jobs', 'mails', 'live_texts', 'live_text_updates', 'room_visits',
      'mail_takings', 'notice_keys', 'notice_settings', 'digests', 'search_words', 'sessions', 'sign_ins', 'setup_links', 'audit_entries', 'audit_heads', 'audit_names', 'installation_keys',
      'webhook_deliveries')
    and not exists (select from pg_depend d where d.objid = pg_class.oid and d.deptype = 'e') loop
    execute format('create trigger touches_content after insert or update or delete on %s
      for each statement execute function touch_content_by_trigger()', touching);
  end loop;
end $$;
