import { createHash, timingSafeEqual } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { AppError } from '#shared/errors/app-error.ts';
import { saveBackup } from '#platform/backup/save-backup.ts';
import type { Db } from '#platform/db/db.ts';

/** `routes` hangs in what features answer the command line. */
export type AdminOptions = Readonly<{
  db: Db;
  dataFolder: string;
  token: string;
  routes?: (admin: FastifyInstance) => Promise<void>;
}>;

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/**
 * What the command line asks of the server that holds the embedded database, each with the token of server.json:
 * `POST /-/admin/backup` answers with a backup file.
 */
export function answerAdmin(app: FastifyInstance, { db, dataFolder, token, routes }: AdminOptions): void {
  const expected = digest(`Bearer ${token}`);
  let count = 0;
  void app.register(async (admin) => {
    admin.addHook('onRequest', async (request) => {
      const given = digest(request.headers.authorization ?? '');
      // Another answer than "not found" would tell that there is something here.
      if (!timingSafeEqual(given, expected)) throw new AppError('not_found');
    });
    await routes?.(admin);
    admin.post('/-/admin/backup', async (_request, reply) => {
      const file = join(dataFolder, `backup-${process.pid}-${(count += 1)}.tmp`);
      const { tables, rows } = await saveBackup(db, file);
      const content = createReadStream(file);
      content.once('close', () => void rm(file, { force: true }));
      return reply.type('application/octet-stream').headers({ 'x-tables': tables, 'x-rows': rows }).send(content);
    });
  });
}
