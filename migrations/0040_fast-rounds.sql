-- A round is opened with 20,000 contacts at once: how far it has come is laid when everybody is asked, in two statements,
-- and what keeps a closed round as it is looks at statements, not rows.

-- It is of its round's partnership, and of the round's own items and recipients: that is checked where they are written.
alter table round_item_progress drop constraint round_item_progress_partnership_id_fkey;
alter table round_recipient_progress
  drop constraint round_recipient_progress_partnership_id_fkey,
  drop constraint round_recipient_progress_round_id_fkey;

-- Whether a round was made in this very transaction: then its progress is laid at the end of it, from all that was written.
create function is_being_opened(in_round bigint) returns boolean language sql stable as
  $$ select exists (select from rounds where id = in_round and opened_at = now()) $$;

-- The database has not counted what was written just now: it must not look through all of it for each row.
create function lay_round_progress() returns trigger language plpgsql set enable_nestloop = off as $$
begin
  insert into round_item_progress (round_id, item_id, partnership_id, place, asked)
  select new.id, round_items.item_id, new.partnership_id,
    row_number() over (order by areas.position, areas.id, groups.position, groups.id, items.position, items.id),
    coalesce(requests.n, 0)
  from round_items
  join items on items.id = round_items.item_id
  join groups on groups.id = items.group_id
  join areas on areas.id = groups.area_id
  left join (select item_id, count(*) as n from round_requests where round_id = new.id group by item_id) requests
    on requests.item_id = round_items.item_id
  where round_items.round_id = new.id;

  insert into round_recipient_progress (recipient_id, round_id, partnership_id, asked)
  select who.id, new.id, new.partnership_id, coalesce(requests.n, 0)
  from round_recipients who
  left join (select recipient_id, count(*) as n from round_requests where round_id = new.id group by recipient_id) requests
    on requests.recipient_id = who.id
  where who.round_id = new.id;

  if exists (select from round_answers where round_id = new.id)
    or exists (select from round_requests where round_id = new.id and (from_recipient_id is not null or withdrawn_at is not null))
    or exists (select from round_recipients where round_id = new.id and withdrawn_at is not null) then
    perform refresh_round_progress(new.id, array(select item_id from round_items where round_id = new.id));
  end if;
  return null;
end $$;
create constraint trigger rounds_lay_progress after insert on rounds deferrable initially deferred
  for each row execute function lay_round_progress();

create or replace function round_items_progress() returns trigger language plpgsql as $$
begin
  insert into round_item_progress (round_id, item_id, partnership_id, place)
  select added.round_id, added.item_id, more.partnership_id,
    more.last + row_number() over (partition by added.round_id order by areas.position, areas.id, groups.position, groups.id, items.position, items.id)
  from added
  join (
    select rounds.id, rounds.partnership_id,
      coalesce((select max(place) from round_item_progress p where p.round_id = rounds.id), 0) as last
    from rounds where rounds.id in (select round_id from added) and not is_being_opened(rounds.id)
    offset 0
  ) more on more.id = added.round_id
  join items on items.id = added.item_id
  join groups on groups.id = items.group_id
  join areas on areas.id = groups.area_id;
  return null;
end $$;

create or replace function round_recipients_progress() returns trigger language plpgsql as $$
begin
  insert into round_recipient_progress (recipient_id, round_id, partnership_id)
  select added.id, added.round_id, added.partnership_id from added
  where added.round_id in (select round_id from (select distinct round_id from added) r where not is_being_opened(round_id));
  return null;
end $$;

-- Also of changes and answers: round_requests_progress() was only quicker where all were asked at once.
create or replace function round_changes_progress() returns trigger language plpgsql as $$
declare changed record;
begin
  for changed in select round_id, array_agg(distinct item_id) as items from added group by round_id loop
    if not is_being_opened(changed.round_id) then
      perform refresh_round_progress(changed.round_id, changed.items);
    end if;
  end loop;
  return null;
end $$;
drop trigger round_requests_progress on round_requests;
create trigger round_requests_progress after insert on round_requests referencing new table as added
  for each statement execute function round_changes_progress();
drop function round_requests_progress();

create or replace function round_recipients_progress_changed() returns trigger language plpgsql as $$
declare changed record;
begin
  for changed in
    select q.round_id, array_agg(distinct q.item_id) as items
    from (
      select added.id from added join before using (id) where added.withdrawn_at is distinct from before.withdrawn_at offset 0
    ) who join round_requests q on q.recipient_id = who.id
    group by q.round_id
  loop
    if not is_being_opened(changed.round_id) then
      perform refresh_round_progress(changed.round_id, changed.items);
    end if;
  end loop;
  return null;
end $$;

-- What keeps a closed round from changes: of each statement, no longer of each row.
drop trigger closed_rounds_items_stand on round_items;
drop trigger closed_rounds_recipients_stand on round_recipients;
drop trigger closed_rounds_requests_stand on round_requests;

create function keep_closed_rounds() returns trigger language plpgsql as $$
begin
  perform refuse_closed_rounds(array(select distinct round_id from before));
  return null;
end $$;
create trigger closed_rounds_items_stand after update on round_items referencing old table as before
  for each statement execute function keep_closed_rounds();
create trigger closed_rounds_items_stay before delete on round_items for each row execute function keep_closed_round();
create trigger closed_rounds_requests_stand after update on round_requests referencing old table as before
  for each statement execute function keep_closed_rounds();
create trigger closed_rounds_requests_stay before delete on round_requests for each row execute function keep_closed_round();
create trigger closed_rounds_recipients_stay before delete on round_recipients for each row execute function keep_closed_round();

-- Each recipient is told where their newest mail is: room for that beside the row, so that no index is written again.
alter table round_recipients set (fillfactor = 45);

-- A person may be erased from a closed round too.
create function keep_closed_rounds_but_forget() returns trigger language plpgsql as $$
begin
  perform refuse_closed_rounds(array(
    select distinct before.round_id from before left join added using (id)
    where added.id is null or added.mail_key is distinct from before.mail_key or not only_forgets(to_jsonb(before), to_jsonb(added))));
  return null;
end $$;
create trigger closed_rounds_recipients_stand after update on round_recipients referencing old table as before new table as added
  for each statement execute function keep_closed_rounds_but_forget();
