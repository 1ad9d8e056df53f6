import { systemActor } from '#features/people/index.ts';
import { exportFound } from '#features/record/index.ts';
import type { Text } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { readConfig } from '#platform/config/read-config.ts';
import { inScope } from '#platform/db/scope.ts';
import { atDatabase } from './at-database.ts';
import { cliMessages } from './cli-messages.ts';
import type { CliIo } from './cli.ts';

const usage = 'person export ID|--email ADDRESS';

const nobody: Text = {
  nb: 'Målbilde har ingen person med denne e-postadressen.',
  nn: 'Målbilde har ingen person med denne e-postadressa.',
  en: 'Målbilde holds no person with this e-mail address.',
};

/** malbilde person export: everything that is held about a person, as JSON. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const [what, whom = '', email, ...others] = args;
  const body = whom === '--email' ? { email } : { contact: Number(whom) };
  if (what !== 'export' || others.length > 0 || (whom === '--email') !== (email !== undefined) || whom === '') {
    io.err(formatMessage(cliMessages.usage[io.language], { usage }, io.language));
    return 2;
  }
  const found = await atDatabase(readConfig(io.env), 'person', body, (deps) => inScope('all', () => exportFound(deps, systemActor, body)));
  if (found.length === 0) io.err(nobody[io.language]);
  io.out(`${JSON.stringify(found, null, 2)}\n`);
  return found.length === 0 ? 1 : 0;
}
