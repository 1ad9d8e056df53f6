import type { Language, Text } from '#shared/language.ts';
import { deedNames } from './deed-names.ts';

const names: Readonly<Record<string, Text>> = {
  answers: { nb: 'svar', nn: 'svar', en: 'answers' },
  changes: { nb: 'endringer', nn: 'endringar', en: 'changes' },
  items: { nb: 'tiltak', nn: 'tiltak', en: 'items' },
  recipients: { nb: 'mottakere', nn: 'mottakarar', en: 'recipients' },
  mails: { nb: 'e-poster', nn: 'e-postar', en: 'e-mails' },
  item: { nb: 'tiltak', nn: 'tiltak', en: 'item' },
  kind: { nb: 'hva', nn: 'kva', en: 'what' },
  kinds: { nb: 'hva', nn: 'kva', en: 'what' },
  how: { nb: 'hvordan', nn: 'korleis', en: 'how' },
  by: { nb: 'svarte med', nn: 'svarte med', en: 'answered by' },
  why: { nb: 'hvorfor', nn: 'kvifor', en: 'why' },
  to: { nb: 'til', nn: 'til', en: 'to' },
  account: { nb: 'konto', nn: 'konto', en: 'account' },
  comment: { nb: 'kommentar', nn: 'kommentar', en: 'comment' },
  mentions: { nb: 'nevnt', nn: 'nemnde', en: 'mentioned' },
  digestDay: { nb: 'oppsummering på ukedag', nn: 'oppsummering på vekedag', en: 'digest on weekday' },
  mail: { nb: 'e-post', nn: 'e-post', en: 'e-mail' },
  webhook: { nb: 'varsel', nn: 'varsel', en: 'webhook' },
  deed: { nb: 'handling', nn: 'handling', en: 'deed' },
  shown: { nb: 'vises', nn: 'visast', en: 'shown' },
};

const values: Readonly<Record<string, Text>> = {
  unchanged: { nb: 'uendret', nn: 'uendra', en: 'unchanged' },
  updated: { nb: 'oppdatert', nn: 'oppdatert', en: 'updated' },
  accepted: { nb: 'godtatt', nn: 'godteke', en: 'accepted' },
  edited: { nb: 'endret og godtatt', nn: 'endra og godteke', en: 'edited and accepted' },
  declined: { nb: 'ikke godtatt', nn: 'ikkje godteke', en: 'not accepted' },
  link: { nb: 'lenke i e-post', nn: 'lenkje i e-post', en: 'a link in an e-mail' },
  true: { nb: 'ja', nn: 'ja', en: 'yes' },
  false: { nb: 'nei', nn: 'nei', en: 'no' },
};

/** A detail of an entry as a person reads it; what has no words stands as it is stored. */
export function tellDetail(name: string, value: unknown, language: Language): string {
  const stored = String(value);
  const told = name === 'deed' ? deedNames[stored] : values[stored];
  return `${names[name]?.[language] ?? name}: ${told?.[language] ?? stored}`;
}
