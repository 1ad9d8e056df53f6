import type { Text } from '#shared/language.ts';
import type { deedAreas, Reach, Standing } from './deeds.ts';

/** What the columns of the table are called. */
export const standingWords = {
  secretariat: { nb: 'Sekretariatet', nn: 'Sekretariatet', en: 'The secretariat' },
  editor: { nb: 'Redaktør', nn: 'Redaktør', en: 'Editor' },
  chair: { nb: 'Leder', nn: 'Leiar', en: 'Chair' },
  secretary: { nb: 'Sekretær', nn: 'Sekretær', en: 'Secretary' },
  member: { nb: 'Medlem', nn: 'Medlem', en: 'Member' },
  observer: { nb: 'Observatør', nn: 'Observatør', en: 'Observer' },
  contact: { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' },
  reader: { nb: 'Innlogget', nn: 'Innlogga', en: 'Signed in' },
  public: { nb: 'Alle', nn: 'Alle', en: 'Everybody' },
} as const satisfies Record<Standing, Text>;

/** How somebody is spoken of who may do a deed: everywhere, and only where it is theirs. */
export const whoWords = {
  secretariat: { all: { nb: 'sekretariatet', nn: 'sekretariatet', en: 'the secretariat' } },
  editor: {
    all: { nb: 'redaktørene', nn: 'redaktørane', en: 'the editors' },
    own: { nb: 'redaktøren for sektorens plan', nn: 'redaktøren for planen til sektoren', en: 'the editor of the sector’s plan' },
  },
  chair: {
    all: { nb: 'ledere i fora', nn: 'leiarar i fora', en: 'chairs of fora' },
    own: { nb: 'leder i forumet', nn: 'leiar i forumet', en: 'the chair of the forum' },
  },
  secretary: {
    all: { nb: 'sekretærer i fora', nn: 'sekretærar i fora', en: 'secretaries of fora' },
    own: { nb: 'sekretær i forumet', nn: 'sekretær i forumet', en: 'the secretary of the forum' },
  },
  member: {
    all: { nb: 'medlemmer av fora', nn: 'medlemmer av fora', en: 'members of fora' },
    own: { nb: 'medlemmer av forumet', nn: 'medlemmer av forumet', en: 'members of the forum' },
  },
  observer: {
    all: { nb: 'observatører i fora', nn: 'observatørar i fora', en: 'observers of fora' },
    own: { nb: 'observatører i forumet', nn: 'observatørar i forumet', en: 'observers of the forum' },
  },
  contact: {
    all: { nb: 'kontakter', nn: 'kontaktar', en: 'contacts' },
    own: { nb: 'kontakten som det ligger hos', nn: 'kontakten som det ligg hos', en: 'the contact whom it lies with' },
  },
  reader: { all: { nb: 'alle som er logget inn', nn: 'alle som er logga inn', en: 'everybody who has signed in' } },
  public: { all: { nb: 'alle', nn: 'alle', en: 'everybody' } },
} as const satisfies Record<Standing, Readonly<{ all: Text; own?: Text }>>;

/** What stands in a cell, with the symbol before it: told by both. */
export const reachWords = {
  all: { symbol: '✓', word: { nb: 'ja', nn: 'ja', en: 'yes' } },
  own: { symbol: '◐', word: { nb: 'egne', nn: 'eigne', en: 'own' } },
  none: { symbol: '–', word: { nb: 'nei', nn: 'nei', en: 'no' } },
} as const satisfies Record<Reach | 'none', Readonly<{ symbol: string; word: Text }>>;

export const areaWords = {
  plans: { nb: 'Planer', nn: 'Planar', en: 'Plans' },
  fora: { nb: 'Fora og møter', nn: 'Fora og møte', en: 'Fora and meetings' },
  cases: { nb: 'Saker, vedtak og oppdrag', nn: 'Saker, vedtak og oppdrag', en: 'Cases, decisions and assignments' },
  rounds: { nb: 'Statusrunder', nn: 'Statusrundar', en: 'Status rounds' },
  notices: { nb: 'Kommentarer og varsler', nn: 'Kommentarar og varsel', en: 'Comments and notices' },
  installation: { nb: 'Personer, e-post og drift', nn: 'Personar, e-post og drift', en: 'Persons, e-mail and running it' },
} as const satisfies Record<keyof typeof deedAreas, Text>;
