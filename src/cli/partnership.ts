import { nameAllPartnerships, setPartnershipHost } from '#features/people/index.ts';
import { readConfig } from '#platform/config/read-config.ts';
import { contentVersionOf } from '#platform/content-version.ts';
import { openDatabase } from '#platform/db/open-database.ts';
import { createLog } from '#platform/log/log.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { cliMessages } from './cli-messages.ts';
import type { CliIo } from './cli.ts';

const usage = 'partnership [host PARTNERSHIP [HOST]]';

/** malbilde partnership: lists them with their hosts; `host` gives one its own, or takes it away. For the operator alone. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const [act, partnership, host = null, ...others] = args;
  if (others.length > 0 || (act !== undefined && (act !== 'host' || partnership === undefined))) {
    io.err(formatMessage(cliMessages.usage[io.language], { usage }, io.language));
    return 2;
  }
  const { program: db, close } = await openDatabase(readConfig(io.env), createLog('error'));
  try {
    const deps = { db, contentVersion: contentVersionOf(db) };
    if (act) await setPartnershipHost(deps, { partnership, host });
    const all = await nameAllPartnerships(deps);
    io.out(all.map((entry) => `${[entry.slug, entry.host ?? '–', entry.name].join('\t')}\n`).join(''));
    return 0;
  } finally {
    await close();
  }
}
