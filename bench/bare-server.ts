import Fastify from 'fastify';
import pg from 'pg';

/**
 * node bench/bare-server.ts DATABASE_URL, on PORT: the least a server can do to list the items of a plan with their cells and
 * contacts: the query of src/features/plans/store/read-plan-rows.ts, its rows sent as they come, with no rules, no checks,
 * no description and no words of its own.
 */
const connectionString = process.argv[2];
const pool = new pg.Pool({ connectionString, max: 10 });
const app = Fastify();

const items = `
  select items.id, groups.id as group_id, areas.key as area, items.key, items.title, funding, links, uncertain, version, updated_at,
    coalesce(its_cells.cells, '[]') as cells, coalesce(its_contacts.contacts, '[]') as contacts
  from items
  join groups on groups.id = items.group_id
  join areas on areas.id = groups.area_id
  left join item_removals on item_removals.item_id = items.id
  left join (
    select item_id, json_agg(json_build_object('id', id, 'period', period_key, 'text', text, 'status', status_key,
      'open', open, 'version', version, 'updatedAt', updated_at::text) order by position) as cells
    from cells where plan_id = (select id from plans where slug = $1) group by item_id
  ) its_cells on its_cells.item_id = items.id
  left join (
    select item_id, json_agg(json_build_object('id', contacts.id, 'kind', kind, 'name', name, 'role', role)
      order by item_contacts.position) as contacts
    from item_contacts join items named on named.id = item_contacts.item_id
    join contacts on contacts.id = item_contacts.contact_id
    where named.plan_id = (select id from plans where slug = $1) group by item_id
  ) its_contacts on its_contacts.item_id = items.id
  where items.plan_id = (select id from plans where slug = $1) and item_removals.item_id is null
  order by areas.position, groups.position, items.position limit 100`;

app.get('/readyz', async () => ({ status: 'ready' }));

app.get('/plans/:slug/items', async (request) => {
  const { slug } = request.params as { slug: string };
  const plan = await pool.query('select id, version from plans where slug = $1', [slug]);
  const { rows } = await pool.query(items, [slug]);
  return { version: plan.rows[0].version, total: rows.length, items: rows };
});

await app.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
