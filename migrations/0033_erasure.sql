-- Puts a word in place of a person's name, or of their address, in rows that are otherwise never changed: what was done
-- stays, with the role. Never in what was adopted, sent or published, nor in the record, whose names stand apart.
create function erase_text(erased_in regclass, erased_column name, erased_rows tid[], pattern text, word text) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare made text; kind text; done bigint;
begin
  if erased_in::text in ('editions', 'publications', 'minutes', 'minutes_corrections', 'schema_migrations', 'installation_keys')
    or erased_in::text like 'audit\_%' then
    raise exception 'nothing is erased in %', erased_in using errcode = 'insufficient_privilege';
  end if;
  select format_type(atttypid, null) into kind from pg_attribute
  where attrelid = erased_in and attname = erased_column and attgenerated = '' and not attisdropped;
  made := case kind
    when 'text' then format('regexp_replace(%1$I, $1, $2, ''gi'')', erased_column)
    -- what stands in JSON is written as JSON writes it
    when 'jsonb' then format('regexp_replace(%1$I::text, $1, $4, ''gi'')::jsonb', erased_column)
    when 'text[]' then format('array(select regexp_replace(one, $1, $2, ''gi'') from unnest(%1$I) with ordinality as all_of (one, place) order by place)', erased_column)
  end;
  if made is null then raise exception '% has no text %', erased_in, erased_column; end if;
  execute format('alter table %s disable trigger user', erased_in);
  execute format('update %1$s set %2$I = %3$s where ctid = any($3) and %2$I::text ~* $1', erased_in, erased_column, made)
    using pattern, '\1' || replace(word, '\', '\\'), erased_rows,
      '\1' || replace(left(substr(to_json(word)::text, 2), -1), '\', '\\');
  get diagnostics done = row_count;
  execute format('alter table %s enable trigger user', erased_in);
  return done;
end $$;
revoke execute on function erase_text from public;
grant execute on function erase_text to malbilde_system;
