import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { ErrorParams } from '#shared/errors/app-error.ts';
import type { ErrorCode } from '#shared/errors/registry.ts';
import type { ReadProgress } from '../read-detected.ts';

/** How a document that somebody waits for is doing. `pages` is 0 until they are counted. */
export type UploadState =
  | Readonly<{ kind: 'reading'; step: 'waiting' | ReadProgress['step']; pages: number }>
  | Readonly<{ kind: 'done'; review: number }>
  | Readonly<{ kind: 'failed'; code: ErrorCode; params: ErrorParams }>;

export type UploadRow = Readonly<{ fileName: string; state: UploadState; isSilent: boolean }>;

/** seconds after which nobody reads on: the copy of the program that did has ended */
const silence = 30;
const isReading = sql<boolean>`state ->> 'kind' = 'reading'`;
const isHeard = sql<boolean>`seen_at > now() - make_interval(secs => ${silence})`;

/** Those of yesterday go when a new one comes. */
export async function addUpload(db: Db, fileName: string, state: UploadState): Promise<string> {
  await sql`delete from uploads where at < now() - interval '1 day'`.execute(db);
  const { rows } = await sql<{ id: string }>`
    insert into uploads (file_name, state) values (${fileName}, ${JSON.stringify(state)}::jsonb) returning id`.execute(db);
  return rows[0]?.id ?? '';
}

export async function countReading(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from uploads where ${isReading} and ${isHeard}`.execute(db);
  return rows[0]?.count ?? 0;
}

export async function findUpload(db: Db, id: string): Promise<UploadRow | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const { rows } = await sql<UploadRow>`
    select file_name as "fileName", state, ${isReading} and not ${isHeard} as "isSilent" from uploads where id = ${id}::uuid`.execute(db);
  return rows[0] ?? null;
}

/** Says how it goes, as long as nobody has ended it: false where somebody has. */
export async function setUploadState(db: Db, id: string, state: UploadState): Promise<boolean> {
  const { rows } = await sql`
    update uploads set state = ${JSON.stringify(state)}::jsonb, seen_at = now()
    where id = ${id}::uuid and ${isReading} returning id`.execute(db);
  return rows.length > 0;
}
