-- What the program may see and do is refused by the database too. It works as one of two roles that own nothing and can
-- not sign in: malbilde_app for what somebody asks for, inside one partnership (the setting malbilde.partnership; without
-- it nothing is seen), and malbilde_system for the program's own work (mail, jobs, finding out who asks).
do $$
declare wanted text;
begin
  foreach wanted in array array['malbilde_app', 'malbilde_system'] loop
    begin
      if not exists (select from pg_roles where rolname = wanted) then
        execute format('create role %I nologin nosuperuser nobypassrls', wanted);
      end if;
    exception when duplicate_object or unique_violation then null; -- another database of the same server made it just now
    end;
    if not pg_has_role(current_user, wanted, 'member') then execute format('grant %I to current_user', wanted); end if;
  end loop;
end $$;

create function current_partnership() returns bigint language sql stable as
  $$ select nullif(current_setting('malbilde.partnership', true), '')::bigint $$;

-- Guards a table with a condition on its rows. Every table has one; a table of a later migration too.
create function guard_table(guarded regclass, condition text) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('create policy partnership on %s to malbilde_app using (%s) with check (%s)', guarded, condition, condition);
  execute format('create policy program on %s to malbilde_system using (true) with check (true)', guarded);
  execute format('grant select, insert, update, delete on %s to malbilde_app, malbilde_system', guarded);
end $$;

-- A table with a partnership_id of its own.
create function guard_own(guarded regclass) returns void language sql as
  $$ select guard_table(guarded, 'partnership_id = (select current_partnership())') $$;

-- A table whose rows are seen with the row of `parent` that `link` points at.
create function guard_by(guarded regclass, parent regclass, link text) returns void language sql as
  $$ select guard_table(guarded, format('exists (select from %s parent where parent.id = %s.%I)', parent, guarded, link)) $$;

-- They are for migrations alone.
revoke execute on function guard_table, guard_own, guard_by from public;

alter table webhooks add column partnership_id bigint references partnerships default current_partnership();
update webhooks set partnership_id = (select min(id) from partnerships);
create index webhooks_partnership on webhooks (partnership_id);

-- The words of a partnership's plans help its own readers alone.
alter table search_words add column partnership_id bigint references partnerships default current_partnership();
delete from search_words;
insert into search_words (partnership_id, word)
select distinct partnership_id, translate(lower(word), 'ÆØÅÄÖÉÜ', 'æøåäöéü')
from search_entries, regexp_split_to_table(title || ' ' || body, '[^[:alnum:]æøåäöéüÆØÅÄÖÉÜ]+') word
where length(word) between 1 and 100;

select guard_table('partnerships', 'id = (select current_partnership())');
select guard_own(t::regclass) from unnest(array[
  'sectors', 'contacts', 'plans', 'search_entries', 'column_mappings', 'publication_logos', 'publication_templates',
  'parties', 'organisations', 'forum_levels', 'fora', 'steering_changes', 'cases', 'decisions', 'assignments', 'meetings',
  'mails', 'reviews', 'webhooks', 'search_words']) t;
select guard_by(t::regclass, 'plans', 'plan_id') from unnest(array[
  'plan_periods', 'plan_statuses', 'plan_adoptions', 'areas', 'items', 'cells', 'changes', 'editions', 'plan_rollovers']) t;
select guard_by(t::regclass, 'areas', 'area_id') from unnest(array['visions', 'groups', 'area_removals']) t;
select guard_by('group_removals', 'groups', 'group_id');
select guard_by(t::regclass, 'items', 'item_id') from unnest(array['item_removals', 'item_contacts']) t;
select guard_table(t::regclass, 'exists (select from items i where i.id = sector_item_id)
  and exists (select from items i where i.id = overall_item_id)') from unnest(array['item_links', 'item_link_dismissals']) t;
select guard_table('undoings', 'exists (select from changes c where c.batch = undoings.batch)');
select guard_by(t::regclass, 'reviews', 'review_id') from unnest(array['review_answers', 'review_acceptances', 'review_discards']) t;
select guard_by(t::regclass, 'editions', 'edition_id') from unnest(array['edition_adoptions', 'publications']) t;
select guard_by('edition_adoption_withdrawals', 'edition_adoptions', 'adoption_id');
select guard_by('webhook_deliveries', 'webhooks', 'webhook_id');
select guard_by('sector_organisations', 'sectors', 'sector_id');
select guard_by(t::regclass, 'fora', 'forum_id') from unnest(array[
  'mandates', 'forum_rhythms', 'seats', 'rotations', 'meeting_series', 'agenda_items']) t;
select guard_by('mandate_duties', 'mandates', 'mandate_id');
select guard_by('duty_fulfilments', 'mandate_duties', 'duty_id');
select guard_by('seat_terms', 'seats', 'seat_id');
select guard_by(t::regclass, 'rotations', 'rotation_id') from unnest(array['rotation_parties', 'rotation_turns']) t;
select guard_by(t::regclass, 'cases', 'case_id') from unnest(array['case_stages', 'case_closures']) t;
select guard_by(t::regclass, 'decisions', 'decision_id') from unnest(array[
  'decision_dissents', 'decision_completions', 'decision_search']) t;
select guard_by(t::regclass, 'assignments', 'assignment_id') from unnest(array[
  'assignment_answers', 'assignment_reports', 'assignment_closures']) t;
select guard_table(format('%s_items', t)::regclass, format('exists (select from %ss p where p.id = %s_id)
  and exists (select from items i where i.id = item_id)', t, t)) from unnest(array['case', 'decision', 'assignment', 'agenda_item']) t;
select guard_table('papers', 'exists (select from cases c where c.id = case_id)
  or exists (select from agenda_items a where a.id = agenda_item_id)');
select guard_by(t::regclass, 'meetings', 'meeting_id') from unnest(array['meeting_steps', 'attendances', 'room_visits', 'minutes']) t;
select guard_by(t::regclass, 'agenda_items', 'agenda_item_id') from unnest(array['disqualifications', 'live_texts']) t;
select guard_by('live_text_updates', 'live_texts', 'live_text_id');
select guard_by(t::regclass, 'minutes', 'minutes_id') from unnest(array['minutes_remarks', 'minutes_approvals', 'minutes_corrections']) t;

-- Who did something may be an editor of a plan, or a reader, too.
do $$
declare rule record;
begin
  for rule in select conrelid::regclass as guarded, conname from pg_constraint
    where contype = 'c' and connamespace = 'public'::regnamespace and pg_get_constraintdef(oid) like '%actor_role%' loop
    execute format('alter table %s drop constraint %I', rule.guarded, rule.conname);
    execute format('alter table %s add check (actor_role in (%L, %L, %L, %L, %L, %L, %L))', rule.guarded,
      'secretariat', 'editor', 'member', 'contact', 'reader', 'public', 'system');
  end loop;
end $$;
