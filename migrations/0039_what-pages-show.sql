-- Who begins to sign in, and when somebody last did, is on no kept page: anybody may begin, and must not make all pages old.
do $$
declare kept text;
begin
  foreach kept in array array['sign_ins_under_way', 'account_identities'] loop
    execute format('drop trigger if exists touches_content on %I', kept);
  end loop;
end $$;
