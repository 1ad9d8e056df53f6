-- Where a partnership has an address of its own: the name alone, without port. Whoever asks there sees that one alone.
alter table partnerships add column host text unique check (host ~ '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$');

-- Whether a row is there for who asks. A policy may not look in its own table; a function may.
create function is_seen(looked_in regclass, row_id bigint) returns boolean language plpgsql stable as $$
declare seen boolean;
begin
  execute format('select exists (select from %s where id = $1)', looked_in) into seen using row_id;
  return seen;
end $$;

-- A foreign key is checked past all policies: without this a row could point at one of another partnership. Gives every
-- guarded table a policy that asks whether what it points at is seen. Runs after every migration, over all tables.
create function guard_links() returns void language plpgsql as $$
declare linking record; wanted text;
begin
  for linking in
    select child.oid::regclass as guarded, string_agg(distinct
      case when link.conrelid = link.confrelid
        then format('(%1$I is null or is_seen(%2$L, %1$I))', here.attname, parent.oid::regclass)
        else format('(%1$s.%2$I is null or exists (select from %3$s parent where parent.%4$I = %1$s.%2$I))',
          child.oid::regclass, here.attname, parent.oid::regclass, there.attname)
      end, ' and ') as condition
    from pg_constraint link
    join pg_class child on child.oid = link.conrelid and child.relrowsecurity
    join pg_class parent on parent.oid = link.confrelid and parent.relrowsecurity
    join pg_policy policy on policy.polrelid = parent.oid and policy.polname = 'partnership'
      and pg_get_expr(policy.polqual, parent.oid) <> 'false'
    cross join lateral unnest(link.conkey, link.confkey) as pair(here, there)
    join pg_attribute here on here.attrelid = child.oid and here.attnum = pair.here and here.atttypid = 'bigint'::regtype
    join pg_attribute there on there.attrelid = parent.oid and there.attnum = pair.there
    where link.contype = 'f' and link.connamespace = 'public'::regnamespace
    group by child.oid
  loop
    execute format('drop policy if exists links on %s', linking.guarded);
    execute format('create policy links on %s as restrictive to malbilde_app using (true) with check (%s)',
      linking.guarded, linking.condition);
  end loop;
end $$;
revoke execute on function guard_links from public;
