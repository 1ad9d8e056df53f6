-- What keeps something from the public, said once for all who list, count, search or tell of it: its own paragraph, or
-- that of what it belongs to. Null means open.

-- A decision or a paper: with the entry of the agenda and the case it belongs to, each null where there is none.
create function what_withholds(own text, entry bigint, of_case bigint) returns text language sql stable as $$
  select coalesce(own,
    (select coalesce(i.withheld_by, (select c.withheld_by from cases c where c.id = i.case_id)) from agenda_items i where i.id = entry),
    (select c.withheld_by from cases c where c.id = of_case))
$$;

-- An assignment or input: with the decision that gave it, and its case.
create function what_withholds_assignment(own text, decision bigint, of_case bigint) returns text language sql stable as $$
  select coalesce(own,
    (select c.withheld_by from cases c where c.id = of_case),
    (select what_withholds(d.withheld_by, d.agenda_item_id, d.case_id) from decisions d where d.id = decision))
$$;

-- Whether everybody may know of a meeting: it was called, also where it was cancelled later. What has no meeting waits in a
-- backlog, which is not public.
create function is_public_meeting(meeting bigint, state text) returns boolean language sql stable as $$
  select case state when 'draft' then false
    when 'cancelled' then exists (select from meeting_steps s where s.meeting_id = meeting and s.step = 'called')
    else state is not null end
$$;
