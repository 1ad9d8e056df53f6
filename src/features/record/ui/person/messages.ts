import type { Messages } from '#shared/language.ts';

export const personDataMessages = {
  title: { nb: 'Det som er lagret om {name}', nn: 'Det som er lagra om {name}', en: 'What is held about {name}' },
  back: { nb: 'Tilbake til personen', nn: 'Tilbake til personen', en: 'Back to the person' },
  export: { nb: 'Gi innsyn', nn: 'Gi innsyn', en: 'Give access' },
  exportLead: {
    nb: 'Alt Målbilde har som viser til personen eller nevner navnet eller e-postadressen. Se gjennom fila før du gir den videre: den kan nevne andre.',
    nn: 'Alt Målbilde har som viser til personen eller nemner namnet eller e-postadressa. Sjå gjennom fila før du gir henne vidare: ho kan nemne andre.',
    en: 'Everything Målbilde holds that points at the person or mentions their name or e-mail address. Read it before you pass it on: it may mention others.',
  },
  asJson: { nb: 'Last ned som JSON', nn: 'Last ned som JSON', en: 'Download as JSON' },
  asPage: { nb: 'Last ned som lesbar side (HTML)', nn: 'Last ned som lesbar side (HTML)', en: 'Download as a readable page (HTML)' },
  erase: { nb: 'Slett personen', nn: 'Slett personen', en: 'Erase the person' },
  eraseLead: {
    nb: 'Navnet byttes ut med «{word}» overalt hvor det står. Konto, innlogginger, e-postadresser og e-post blir borte. Det personen har gjort, blir stående med rollen. Dette kan ikke angres.',
    nn: 'Namnet blir bytt ut med «{word}» overalt der det står. Konto, innloggingar, e-postadresser og e-post blir borte. Det personen har gjort, blir ståande med rolla. Dette kan ikkje angrast.',
    en: 'The name gives way to “{word}” wherever it stands. Account, sign-ins, e-mail addresses and e-mail go. What the person did stays, with the role. This can not be undone.',
  },
  willErase: { nb: 'Blir slettet', nn: 'Blir sletta', en: 'Will be erased' },
  willKeep: { nb: 'Blir stående', nn: 'Blir ståande', en: 'Stays' },
  keptWhy: {
    nb: 'Vedtatte utgaver, sendte protokoller og opplastede filer er dokumenter som skal arkiveres, og endres ikke. Er navnet der, må arkivansvarlig vurdere det.',
    nn: 'Vedtekne utgåver, sende protokollar og opplasta filer er dokument som skal arkiverast, og blir ikkje endra. Er namnet der, må arkivansvarleg vurdere det.',
    en: 'Adopted editions, sent minutes and uploaded files are documents to be archived, and are not changed. Where the name is there, whoever is responsible for the archive must consider it.',
  },
  nothingKept: { nb: 'Ingen dokumenter nevner navnet.', nn: 'Ingen dokument nemner namnet.', en: 'No documents mention the name.' },
  table: { nb: 'Hvor', nn: 'Kvar', en: 'Where' },
  rows: { nb: 'Rader', nn: 'Rader', en: 'Rows' },
  accounts: { nb: 'Kontoer med innlogginger', nn: 'Kontoar med innloggingar', en: 'Accounts with sign-ins' },
  why: {
    nb: 'Hvorfor (uten navn: det blir stående i loggen)',
    nn: 'Kvifor (utan namn: det blir ståande i loggen)',
    en: 'Why (without names: it stays in the record)',
  },
  confirm: { nb: 'Jeg har sett hva som blir slettet', nn: 'Eg har sett kva som blir sletta', en: 'I have seen what will be erased' },
  done: { nb: 'Personen er slettet.', nn: 'Personen er sletta.', en: 'The person has been erased.' },
} as const satisfies Messages;
