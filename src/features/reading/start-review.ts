import { createHash } from 'node:crypto';
import { type Actor, demand, listPartnerships } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { ColumnMapping } from './model/column-mapping.ts';
import type { ReadResult } from './model/read-result.ts';
import type { ReadProgress } from './read-detected.ts';
import { readStorable } from './read-storable.ts';
import { readingTables } from './tables.ts';

/** For those who wait: how far the reading has come, and a way to stop it. */
export type ReadWatch = Readonly<{ signal?: AbortSignal; onProgress?: (progress: ReadProgress) => void }>;

/** How a file is read: in a worker where people wait, directly on the command line and in tests. Throws the reader's AppError. */
export type ReadFile = (bytes: Uint8Array, fileName: string, mapping?: ColumnMapping, watch?: ReadWatch) => Promise<ReadResult>;

export type ReadingDeps = Deps & Readonly<{ readFile: ReadFile }>;

/**
 * Reads a file and keeps what was read for a person to settle; no plan is stored. A sheet is read with the columns the
 * partnership has confirmed before. Throws forbidden and the reader's errors; nothing is stored then.
 */
export async function startReview(
  deps: ReadingDeps,
  actor: Actor,
  file: Readonly<{ bytes: Uint8Array; fileName: string }>,
  watch: ReadWatch = {},
): Promise<Readonly<{ id: number }>> {
  demand(actor, 'reading.do');
  const read = await readWithKnownColumns(deps, file, watch);
  if (watch.signal?.aborted) throw new AppError('reading_stopped', { file: file.fileName });
  const partnerships = await listPartnerships(deps.db);
  const partnership = partnerships.find((known) => known.name === read.document.partnership) ?? partnerships[0];
  const isSheet = read.format === 'xlsx' || read.format === 'csv';
  return inTransaction(deps.db, (tx) =>
    readingTables(tx)
      .insertInto('reviews')
      .values({
        partnership_id: partnership?.id ?? null,
        file_name: file.fileName,
        format: read.format,
        sha256: createHash('sha256').update(file.bytes).digest('hex'),
        document: JSON.stringify(read.document),
        findings: JSON.stringify(read.findings),
        pages: JSON.stringify(read.pages),
        mapping: read.mapping ? JSON.stringify(read.mapping) : null,
        source: isSheet ? Buffer.from(file.bytes) : null,
        actor_role: actor.role,
        actor_name: actor.name,
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
}

async function readWithKnownColumns(
  deps: ReadingDeps,
  file: Readonly<{ bytes: Uint8Array; fileName: string }>,
  watch: ReadWatch,
): Promise<ReadResult> {
  const read = await readStorable(deps, file, undefined, watch);
  const key = read.mapping?.key;
  if (key === undefined) return read;
  const known = await readingTables(deps.db)
    .selectFrom('column_mappings')
    .select('mapping')
    .where('header_key', '=', key)
    .executeTakeFirst();
  return known ? readStorable(deps, file, known.mapping, watch) : read;
}
