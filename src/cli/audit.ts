import { verifyAll, type NamedChain } from '#features/record/index.ts';
import type { Text } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { readConfig } from '#platform/config/read-config.ts';
import { atDatabase } from './at-database.ts';
import { cliMessages } from './cli-messages.ts';
import type { CliIo } from './cli.ts';

const usage = 'audit verify [--head [SLUG:]N:HASH]';

const untouched: Text = {
  nb: '{chain}: urørt. {entries} linjer, den siste er {number}:{hash}, {sealed}.',
  nn: '{chain}: urørt. {entries} linjer, den siste er {number}:{hash}, {sealed}.',
  en: '{chain}: untouched. {entries} lines, the last is {number}:{hash}, {sealed}.',
};

const sealed: Text = { nb: 'forseglet til linje {number}', nn: 'forsegla til linje {number}', en: 'sealed to line {number}' };
const notSealed: Text = { nb: 'uten segl fra denne maskinen', nn: 'utan segl frå denne maskina', en: 'without a seal of this machine' };

const faults: Readonly<Record<NonNullable<NamedChain['fault']>['kind'], Text>> = {
  changed: { nb: '{chain}: linje {number} er endret.', nn: '{chain}: linje {number} er endra.', en: '{chain}: line {number} was changed.' },
  removed: {
    nb: '{chain}: linje {number} er fjernet.',
    nn: '{chain}: linje {number} er fjerna.',
    en: '{chain}: line {number} was removed.',
  },
  added: {
    nb: '{chain}: linje {number} følger ikke linjen før: en av dem er satt inn.',
    nn: '{chain}: linje {number} følgjer ikkje linja før: ei av dei er sett inn.',
    en: '{chain}: line {number} does not follow the one before: one of them was put in.',
  },
  rewritten: {
    nb: '{chain}: loggen er skrevet på nytt, i alle fall til linje {number}.',
    nn: '{chain}: loggen er skriven på nytt, i alle fall til linje {number}.',
    en: '{chain}: the record was written anew, at least up to line {number}.',
  },
};

const installation: Text = { nb: 'Installasjonen', nn: 'Installasjonen', en: 'The installation' };
const nothing: Text = { nb: 'Loggen er tom.', nn: 'Loggen er tom.', en: 'The record is empty.' };

/** malbilde audit verify: whether the record is untouched, one sentence a chain; 0 where all are, else 1. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const [what, option, head = null, ...others] = args;
  if (what !== 'verify' || others.length > 0 || (option !== undefined && (option !== '--head' || head === null))) {
    io.err(formatMessage(cliMessages.usage[io.language], { usage }, io.language));
    return 2;
  }
  const config = readConfig(io.env);
  const body = { head };
  const chains = await atDatabase(config, 'audit', body, (deps) => verifyAll(deps, config.dataFolder, body));
  if (chains.length === 0) io.out(`${nothing[io.language]}\n`);
  for (const chain of chains) io.out(`${sentenceOf(chain, io)}\n`);
  return chains.some(({ fault }) => fault !== null) ? 1 : 0;
}

function sentenceOf({ slug, entries, head, sealedTo, fault }: NamedChain, { language }: CliIo): string {
  const chain = slug ?? installation[language];
  if (fault) return formatMessage(faults[fault.kind][language], { chain, number: String(fault.number) }, language);
  const seal = sealedTo === null ? notSealed[language] : formatMessage(sealed[language], { number: String(sealedTo) }, language);
  const params = { chain, entries: String(entries), number: String(head.number), hash: head.hash, sealed: seal };
  return formatMessage(untouched[language], params, language);
}
