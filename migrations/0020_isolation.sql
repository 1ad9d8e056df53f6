-- Where a partnership has an address of its own: the name alone, without port. Whoever asks there sees that one alone.
alter table partnerships add column host text unique check (host ~ '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$');

-- Whether a row is there for who asks. A policy may not look in its own table, a function may.
create function is_seen(looked_in regclass, row_id bigint) returns boolean language plpgsql stable as $$
declare seen boolean;
begin
  execute format('select exists (select from %s where id = $1)', looked_in) into seen using row_id;
  return seen;
end $$;

-- What a foreign key asks of a new row, where the key itself is checked past all policies: that what it points at is seen.
create function link_condition(link pg_constraint) returns text language plpgsql stable as $$
declare empty text; same text; looks_back boolean;
begin
  select string_agg(format('%s.%I is null', link.conrelid::regclass, here.attname), ' or '),
    string_agg(format('parent.%I = %s.%I', there.attname, link.conrelid::regclass, here.attname), ' and ')
  into empty, same
  from unnest(link.conkey, link.confkey) pair(here, there)
  join pg_attribute here on here.attrelid = link.conrelid and here.attnum = pair.here
  join pg_attribute there on there.attrelid = link.confrelid and there.attnum = pair.there;
  select link.conrelid = link.confrelid or pg_get_expr(polqual, polrelid) ~ format('\m%s\M', link.conrelid::regclass) into looks_back
  from pg_policy where polrelid = link.confrelid and polname = 'partnership';
  if not looks_back then
    return format('(%s or exists (select from %s parent where %s))', empty, link.confrelid::regclass, same);
  end if;
  return (select format('(%1$I is null or is_seen(%2$L, %1$I))', here.attname, link.confrelid::regclass)
    from unnest(link.conkey, link.confkey) pair(here, there)
    join pg_attribute here on here.attrelid = link.conrelid and here.attnum = pair.here
    join pg_attribute there on there.attrelid = link.confrelid and there.attnum = pair.there and there.attname = 'id');
end $$;

-- Without this a row could point at one of another partnership. Runs after every migration, over all guarded tables; what
-- the program alone may see is not asked for.
create function guard_links() returns void language plpgsql as $$
declare linking record;
begin
  for linking in
    select link.conrelid::regclass as guarded, string_agg(link_condition(link), ' and ' order by link.conname) as condition
    from pg_constraint link
    join pg_class child on child.oid = link.conrelid and child.relrowsecurity
    join pg_policy policy on policy.polrelid = link.confrelid and policy.polname = 'partnership'
      and pg_get_expr(policy.polqual, policy.polrelid) not in ('false', 'true')
    where link.contype = 'f' and link.connamespace = 'public'::regnamespace
    group by link.conrelid
  loop
    execute format('drop policy if exists links on %s', linking.guarded);
    execute format('create policy links on %s as restrictive to malbilde_app using (true) with check (%s)',
      linking.guarded, linking.condition);
  end loop;
end $$;
revoke execute on function guard_links, link_condition from public;

-- The roles own nothing and make nothing.
revoke create on schema public from public;
do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$;

-- What is written once: the program itself never changes it, and from inside a partnership nobody can.
revoke update, delete on changes, steering_changes, undoings, editions, edition_adoptions, edition_adoption_withdrawals,
  publications, publication_templates, publication_logos, plan_rollovers, minutes, minutes_approvals, minutes_corrections,
  mandates, case_stages, assignment_answers, assignment_reports, assignment_closures,
  review_acceptances, review_discards from malbilde_app;

-- Addresses of plans and fora are the installation's: whether one is taken is all that is told of another partnership.
create function is_taken(looked_in text, wanted text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select case looked_in
    when 'plans' then exists (select from plans where slug = wanted)
    when 'fora' then exists (select from fora where slug = wanted) end
$$;
