import { ensureTemplate } from '#platform/db/embedded/template.ts';
import { readMigrations } from '#platform/db/read-migrations.ts';

/** Makes the database template once, before workers copy it. */
export default async function setup(): Promise<void> {
  await ensureTemplate(await readMigrations());
}
