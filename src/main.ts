import { AppError, isAppError } from '#shared/errors/app-error.ts';
import { errorRegistry } from '#shared/errors/registry.ts';
import { isLanguage, type Language, type Text } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { readConfig } from '#platform/config/read-config.ts';
import { createLog } from '#platform/log/log.ts';
import { stopOnSignals } from '#platform/process/stop-signals.ts';
import { startMalbilde } from './compose.ts';

const ready: Text = {
  nb: 'Målbilde er klar på {url}',
  nn: 'Målbilde er klar på {url}',
  en: 'Målbilde is ready at {url}',
};

const setUp: Text = {
  nb: 'Ingen er sekretariat ennå. Åpne denne lenken én gang, innen 24 timer, for å sette opp: {address}',
  nn: 'Ingen er sekretariat enno. Opne denne lenkja éin gong, innan 24 timar, for å setje opp: {address}',
  en: 'Nobody is the secretariat yet. Open this link once, within 24 hours, to set up: {address}',
};

async function main(): Promise<void> {
  const config = readConfig(process.env, { terminal: process.stderr.isTTY });
  const log = createLog(config.logLevel);
  const running = await startMalbilde(config, log);
  stopOnSignals(running.stop, log);
  void running.lost.then(() => fail(new AppError('database_lost', { folder: config.dataFolder })));
  const seconds = Math.round(performance.now()) / 1000;
  log.info({ url: running.url, database: config.databaseUrl ? 'postgres' : 'embedded', seconds }, 'ready');
  console.log(formatMessage(ready[config.language], { url: config.address ?? running.url }, config.language));
  if (running.setup !== null) console.log(formatMessage(setUp[config.language], { address: running.setup }, config.language));
}

function language(): Language {
  const wanted = process.env['MALBILDE_LANGUAGE'];
  return isLanguage(wanted) ? wanted : 'nb';
}

/** One sentence for what is expected to go wrong; a fault of the program shows where it is, and not what rows held. */
function fail(error: unknown): never {
  if (!isAppError(error)) {
    createLog('error').error({ err: error }, 'the program failed');
    process.exit(1);
  }
  console.error(formatMessage(errorRegistry[error.code].text[language()], error.params, language()));
  process.exit(2);
}

process.on('uncaughtException', fail);
main().catch(fail);
