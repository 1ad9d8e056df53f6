-- How far a round has come: kept with each answer, so that following a round of 20,000 contacts reads some rows, not all.
-- Everything here follows from what the other tables of the round say.
create table round_item_progress (
  round_id bigint not null references rounds,
  item_id bigint not null references items,
  partnership_id bigint not null references partnerships,
  -- in the order that the plan had when the round was opened
  place integer not null,
  state text not null default 'unanswered' check (state in ('unanswered', 'unchanged', 'updated', 'settled', 'declined')),
  -- the newest answer
  answer_id bigint,
  needs_decision boolean not null default false,
  -- how many are asked about it
  asked integer not null default 0,
  primary key (round_id, item_id)
);
create index round_item_progress_place on round_item_progress (round_id, place);
create index round_item_progress_state on round_item_progress (round_id, state, place);
create index round_item_progress_nobody on round_item_progress (round_id, place) where asked = 0;
create index round_item_progress_decision on round_item_progress (round_id, place) where needs_decision;
create index round_item_progress_item on round_item_progress (item_id);

create table round_recipient_progress (
  recipient_id bigint primary key references round_recipients,
  round_id bigint not null references rounds,
  partnership_id bigint not null references partnerships,
  asked integer not null default 0,
  answered integer not null default 0,
  -- something that they were asked is with a colleague
  sent_on boolean not null default false,
  withdrawn boolean not null default false,
  state text not null generated always as (case
    when withdrawn or (asked = 0 and not sent_on) then 'withdrawn'
    when asked = 0 then 'delegated'
    when answered = 0 then 'unanswered'
    when answered < asked then 'partly'
    else 'answered' end) stored
);
create index round_recipient_progress_state on round_recipient_progress (round_id, state);
create index round_recipients_name on round_recipients (round_id, name, id);
create index round_recipients_no_address on round_recipients (round_id) where email is null;
-- Mails of a round that wait, and those that were given up.
create index mails_about_waiting on mails (about) where sent_at is null and given_up_at is null;
create index mails_about_given_up on mails (about) where sent_at is null and given_up_at is not null;

select guard_own('round_item_progress');
select guard_own('round_recipient_progress');

-- The items of a round, as far as they are given, and all who are or were asked about them.
create function refresh_round_progress(in_round bigint, changed bigint[]) returns void language plpgsql as $$
declare concerned bigint[];
begin
  update round_item_progress p set
    asked = (select count(*) from round_requests q join round_recipients who on who.id = q.recipient_id
      where q.round_id = in_round and q.item_id = p.item_id and q.withdrawn_at is null and who.withdrawn_at is null
        and not exists (select from round_requests sent join round_recipients colleague on colleague.id = sent.recipient_id
          where sent.from_recipient_id = q.recipient_id and sent.item_id = q.item_id
            and sent.withdrawn_at is null and colleague.withdrawn_at is null)),
    (answer_id, needs_decision, state) = (
      select a.id, coalesce(a.needs_decision, false),
        case when a.id is null then 'unanswered' when s.how is null then a.kind when s.how = 'declined' then 'declined' else 'settled' end
      from (select 1) always
      left join lateral (select * from round_answers a where a.round_id = in_round and a.item_id = p.item_id order by a.id desc limit 1) a on true
      left join round_settlements s on s.answer_id = a.id)
  where p.round_id = in_round and p.item_id = any (changed);

  select array_agg(distinct id) into concerned from (
    select recipient_id as id from round_requests where round_id = in_round and item_id = any (changed)
    union all
    select from_recipient_id from round_requests where round_id = in_round and item_id = any (changed) and from_recipient_id is not null
  ) all_of_them;
  insert into round_recipient_progress (recipient_id, round_id, partnership_id, asked, answered, sent_on, withdrawn)
  select who.id, who.round_id, who.partnership_id, count(own.item_id) filter (where not own.is_sent_on),
    count(own.item_id) filter (where not own.is_sent_on and own.is_answered),
    coalesce(bool_or(own.is_sent_on), false), who.withdrawn_at is not null
  from round_recipients who
  left join lateral (
    select q.item_id,
      exists (select from round_answers a where a.round_id = q.round_id and a.item_id = q.item_id) as is_answered,
      exists (select from round_requests sent join round_recipients colleague on colleague.id = sent.recipient_id
        where sent.from_recipient_id = q.recipient_id and sent.item_id = q.item_id
          and sent.withdrawn_at is null and colleague.withdrawn_at is null) as is_sent_on
    from round_requests q where q.recipient_id = who.id and q.withdrawn_at is null
  ) own on true
  where who.id = any (concerned)
  group by who.id
  on conflict (recipient_id) do update set asked = excluded.asked, answered = excluded.answered,
    sent_on = excluded.sent_on, withdrawn = excluded.withdrawn;
end $$;

create function round_items_progress() returns trigger language plpgsql as $$
begin
  insert into round_item_progress (round_id, item_id, partnership_id, place)
  select added.round_id, added.item_id, rounds.partnership_id,
    coalesce((select max(place) from round_item_progress p where p.round_id = added.round_id), 0)
      + row_number() over (partition by added.round_id order by areas.position, areas.id, groups.position, groups.id, items.position, items.id)
  from added
  join rounds on rounds.id = added.round_id
  join items on items.id = added.item_id
  join groups on groups.id = items.group_id
  join areas on areas.id = groups.area_id;
  return null;
end $$;
create trigger round_items_progress after insert on round_items referencing new table as added
  for each statement execute function round_items_progress();

create function round_recipients_progress() returns trigger language plpgsql as $$
begin
  insert into round_recipient_progress (recipient_id, round_id, partnership_id) select id, round_id, partnership_id from added;
  return null;
end $$;
create trigger round_recipients_progress after insert on round_recipients referencing new table as added
  for each statement execute function round_recipients_progress();

-- A round is opened with thousands at once: then nothing is answered or sent on, and counting is enough.
create function round_requests_progress() returns trigger language plpgsql as $$
declare changed record;
begin
  if not exists (select from added where from_recipient_id is not null)
    and not exists (select from round_answers where round_id in (select round_id from added)) then
    update round_recipient_progress p set asked = p.asked + n
      from (select recipient_id, count(*) as n from added group by recipient_id) a where a.recipient_id = p.recipient_id;
    update round_item_progress p set asked = p.asked + n
      from (select round_id, item_id, count(*) as n from added group by round_id, item_id) a
      where a.round_id = p.round_id and a.item_id = p.item_id;
    return null;
  end if;
  for changed in select round_id, array_agg(distinct item_id) as items from added group by round_id loop
    perform refresh_round_progress(changed.round_id, changed.items);
  end loop;
  return null;
end $$;
create trigger round_requests_progress after insert on round_requests referencing new table as added
  for each statement execute function round_requests_progress();

create function round_changes_progress() returns trigger language plpgsql as $$
declare changed record;
begin
  for changed in select round_id, array_agg(distinct item_id) as items from added group by round_id loop
    perform refresh_round_progress(changed.round_id, changed.items);
  end loop;
  return null;
end $$;
create trigger round_requests_progress_changed after update on round_requests referencing new table as added
  for each statement execute function round_changes_progress();
create trigger round_answers_progress after insert on round_answers referencing new table as added
  for each statement execute function round_changes_progress();

create function round_recipients_progress_changed() returns trigger language plpgsql as $$
declare changed record;
begin
  for changed in
    select q.round_id, array_agg(distinct q.item_id) as items
    from added join before using (id) join round_requests q on q.recipient_id = added.id
    where added.withdrawn_at is distinct from before.withdrawn_at group by q.round_id
  loop
    perform refresh_round_progress(changed.round_id, changed.items);
  end loop;
  return null;
end $$;
create trigger round_recipients_progress_changed after update on round_recipients referencing new table as added old table as before
  for each statement execute function round_recipients_progress_changed();

create function round_settlements_progress() returns trigger language plpgsql as $$
begin
  update round_item_progress p set state = case when s.how = 'declined' then 'declined' else 'settled' end
    from added s where p.round_id = s.round_id and p.answer_id = s.answer_id;
  return null;
end $$;
create trigger round_settlements_progress after insert on round_settlements referencing new table as added
  for each statement execute function round_settlements_progress();
create index round_item_progress_answer on round_item_progress (answer_id) where answer_id is not null;
