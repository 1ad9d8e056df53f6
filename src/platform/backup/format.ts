import { z } from 'zod';

/**
 * A backup is one gzipped text file: the header, then `rows` lines for each table in its order, then the end. A row
 * is a JSON array of the columns as PostgreSQL writes them as text (null for NULL), exact for every type.
 */
export const backupFormat = 'malbilde/backup/1';

const count = z.int().nonnegative();

export const backupHeader = z.strictObject({
  format: z.literal(backupFormat),
  createdAt: z.iso.datetime(),
  /** the migrations that the rows fit, in order */
  migrations: z.array(z.strictObject({ name: z.string(), checksum: z.string() })).min(1),
  tables: z.array(z.strictObject({ name: z.string(), columns: z.array(z.string()).min(1), rows: count })),
  /** the last value each sequence gave out */
  sequences: z.array(z.strictObject({ name: z.string(), last: z.string().regex(/^-?\d+$/) })),
});

/** `sha256` is of every byte before this line, unpacked. */
export const backupEnd = z.strictObject({ end: z.literal(backupFormat), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

export type BackupHeader = Readonly<z.infer<typeof backupHeader>>;

/** What a person is told about a backup that was written or loaded. */
export type BackupSummary = Readonly<{ tables: number; rows: number }>;

export function summarise({ tables }: BackupHeader): BackupSummary {
  return { tables: tables.length, rows: tables.reduce((sum, { rows }) => sum + rows, 0) };
}
