-- No kept page shows the record: what is written in it makes none of them old.
do $$
declare kept text;
begin
  foreach kept in array array['audit_people', 'audit_sightings', 'audit_seals'] loop
    execute format('drop trigger if exists touches_content on %I', kept);
  end loop;
end $$;

-- What retention looks for.
create index sessions_ended on sessions (coalesce(ended_at, ends_at));
create index mails_ended on mails (coalesce(sent_at, given_up_at));
create index webhook_deliveries_ended on webhook_deliveries (coalesce(delivered_at, given_up_at));
create index reviews_at on reviews (at);
