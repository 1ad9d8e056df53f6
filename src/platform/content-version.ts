import { sql } from 'kysely';
import type { Db } from './db/db.ts';
import { inScope } from './db/scope.ts';

/**
 * How many committed changes there have been to what pages show, by any copy of the program (the triggers touches_content
 * count them). What is kept under an older value is stale.
 */
export type ContentVersion = Readonly<{
  /** as of the last look */
  value: number;
  /** reads it, so that everything committed before the call is counted */
  look: () => Promise<number>;
}>;

export function contentVersionOf(db: Db): ContentVersion {
  const known = { value: 0 };
  let running: Promise<number> | null = null;
  let next: Promise<number> | null = null;

  async function read(): Promise<number> {
    const { rows } = await inScope('all', () =>
      sql<{ value: number }>`select coalesce(sum(value), 0)::bigint as value from content_versions`.execute(db),
    );
    known.value = rows[0]?.value ?? 0;
    return known.value;
  }

  /** Those who ask while it is being read share the next reading: the one under way may have begun too early for them. */
  function look(): Promise<number> {
    if (!running) {
      running = read().finally(() => {
        running = null;
      });
      return running;
    }
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null;
        return look();
      });
    return next;
  }

  return {
    get value() {
      return known.value;
    },
    look,
  };
}

/** Counts a change of what pages show where no trigger does. */
export async function touchContent(tx: Db): Promise<void> {
  await sql`select touch_content()`.execute(tx);
}
