import type pg from 'pg';
import { realLines } from './plan-of.ts';

/**
 * Copies of the plan at `slug` until there are `plans` of them: 19 partnerships over many years and sectors, each with
 * items and cells of words of its own. Indexes of the search are made anew at the end, as a restore does.
 */
export async function seedPlans(client: pg.Client, slug: string, plans: number): Promise<void> {
  const run = (text: string, values: unknown[] = []) => client.query(text, values);
  await run('drop index search_entries_document');
  await run(`insert into partnerships (slug, name, language) select 'p' || n, 'Helsefellesskap ' || n, 'nb' from generate_series(1, 19) n`);
  await run(`insert into sectors (partnership_id, slug, name)
    select id, 's' || n, 'Sektor ' || n from partnerships cross join generate_series(1, 6) n where slug like 'p%'`);
  await run(
    `insert into plans (partnership_id, sector_id, slug, title, year, language)
     select partnership_id, id, 'seed-' || row_number() over (), 'Plan ' || year, year, 'nb'
     from sectors cross join generate_series(2001, 2090) year order by year, id limit $1`,
    [plans],
  );
  const template = await run('select id from plans where slug = $1', [slug]);
  const from = template.rows[0].id;
  await run(
    'insert into plan_periods select p.id, key, label, kind, position from plan_periods, plans p where plan_id = $1 and p.slug like $2',
    [from, 'seed-%'],
  );
  await run(
    'insert into plan_statuses select p.id, key, label, scale, color, position from plan_statuses, plans p where plan_id = $1 and p.slug like $2',
    [from, 'seed-%'],
  );
  await run(
    `insert into areas (plan_id, key, number, title, position)
    select p.id, key, number, a.title, position from areas a, plans p where plan_id = $1 and p.slug like 'seed-%'`,
    [from],
  );
  await run(
    `insert into groups (area_id, title, position)
    select copy.id, g.title, g.position from groups g join areas a on a.id = g.area_id
    join areas copy on copy.key = a.key and copy.plan_id <> a.plan_id where a.plan_id = $1`,
    [from],
  );
  await run(`create temp table words as select row_number() over () - 1 as n, line from unnest($1::text[]) line`, [[...realLines]]);
  await run(
    `insert into items (plan_id, group_id, key, title, funding, links, uncertain, position)
    select ca.plan_id, cg.id, i.key, w.line || ' ' || i.id || '-' || ca.plan_id, i.funding, i.links, i.uncertain, i.position
    from items i join groups g on g.id = i.group_id join areas a on a.id = g.area_id
    join areas ca on ca.key = a.key and ca.plan_id <> a.plan_id
    join groups cg on cg.area_id = ca.id and cg.position = g.position
    join words w on w.n = (i.id * 31 + ca.plan_id * 7) % $2
    where i.plan_id = $1`,
    [from, realLines.length],
  );
  await run(
    `insert into cells (plan_id, item_id, period_key, status_key, text, open, position)
    select i.plan_id, i.id, c.period_key, c.status_key, w.line, c.open, c.position
    from cells c join items t on t.id = c.item_id join items i on i.key = t.key and i.plan_id <> t.plan_id
    join words w on w.n = (c.id * 17 + i.id) % $2
    where c.plan_id = $1`,
    [from, realLines.length],
  );
  await run(`insert into search_entries (partnership_id, plan_id, area_id, item_id, title, body)
    select p.partnership_id, p.id, g.area_id, i.id, i.title,
      concat_ws(' · ', g.title, i.funding, (select string_agg(c.text, ' · ') from cells c where c.item_id = i.id))
    from items i join groups g on g.id = i.group_id join plans p on p.id = i.plan_id where p.slug like 'seed-%'`);
  await run('create index search_entries_document on search_entries using gin (document)');
  await run('insert into search_words select distinct word from unnest($1::text[]) word', [
    realLines.flatMap((line) => line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  ]);
  await run('analyze');
}
