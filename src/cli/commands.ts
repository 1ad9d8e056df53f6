import type { Command } from './cli.ts';

/** Every command of `malbilde`, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  {
    name: 'read',
    usage: 'read FILE [--out plan.json]',
    summary: {
      nb: 'Leser en plan fra PowerPoint, PDF, Excel, CSV, tekst eller JSON og skriver den som JSON.',
      nn: 'Les ein plan frå PowerPoint, PDF, Excel, CSV, tekst eller JSON og skriv han som JSON.',
      en: 'Reads a plan from PowerPoint, PDF, Excel, CSV, text or JSON and writes it as JSON.',
    },
    load: () => import('./read.ts'),
  },
  {
    name: 'publish',
    usage: 'publish PLAN --format pptx|pdf|xlsx|csv|json|html --out FILE [--edition N]',
    summary: {
      nb: 'Skriver en plan, eller en utgave av den, som fil. PLAN er planens adresse (oslo-2026) eller en fil med en plan.',
      nn: 'Skriv ein plan, eller ei utgåve av han, som fil. PLAN er adressa til planen (oslo-2026) eller ei fil med ein plan.',
      en: 'Writes a plan, or an edition of it, as a file. PLAN is the plan’s address (oslo-2026) or a file with a plan.',
    },
    load: () => import('./publish.ts'),
  },
  {
    name: 'meeting',
    usage: 'meeting MEETING --as notice|agenda|minutes --format pdf|docx --out FILE [--public]',
    summary: {
      nb: 'Skriver innkalling, saksliste eller protokoll som fil. MEETING er møtets nummer. --public utelater det som er unntatt offentlighet.',
      nn: 'Skriv innkalling, saksliste eller protokoll som fil. MEETING er nummeret til møtet. --public utelèt det som er unnateke offentlegheit.',
      en: 'Writes the notice, agenda or minutes as a file. MEETING is the meeting’s number. --public leaves out what is exempt from public access.',
    },
    load: () => import('./meeting.ts'),
  },
  {
    name: 'archive',
    usage: 'archive MEETING --out FOLDER [--public]',
    summary: {
      nb: 'Skriver et møte som en pakke for arkivet: dokumenter, sakspapirer og metadata med navn fra Noark 5.',
      nn: 'Skriv eit møte som ei pakke for arkivet: dokument, sakspapir og metadata med namn frå Noark 5.',
      en: 'Writes a meeting as a package for the archive: documents, papers and metadata by the names of Noark 5.',
    },
    load: () => import('./archive.ts'),
  },
  {
    name: 'fora',
    usage: 'fora FILE',
    summary: {
      nb: 'Henter inn fora, mandater, plasser og virksomheter for et helsefellesskap fra en JSON-fil. Det som er der, blir stående.',
      nn: 'Hentar inn fora, mandat, plassar og verksemder for eit helsefellesskap frå ei JSON-fil. Det som er der, blir ståande.',
      en: 'Takes in fora, mandates, seats and organisations of a partnership from a JSON file. What is there is left as it is.',
    },
    load: () => import('./fora.ts'),
  },
  {
    name: 'rounds',
    usage: 'rounds [--answers ROUND --format csv --out FILE]',
    summary: {
      nb: 'Lister statusrundene: nummer, helsefellesskap, tilstand, frist, besvart, plan og tittel. --answers skriver svarene i én av dem som fil.',
      nn: 'Listar statusrundane: nummer, helsefellesskap, tilstand, frist, svart på, plan og tittel. --answers skriv svara i éin av dei som fil.',
      en: 'Lists the status rounds: number, partnership, state, deadline, answered, plan and title. --answers writes the answers in one as a file.',
    },
    load: () => import('./rounds.ts'),
  },
  {
    name: 'setup-link',
    usage: 'setup-link',
    summary: {
      nb: 'Lager en ny lenke for første oppsett. Den virker én gang, i 24 timer; de som er laget før, slutter å virke.',
      nn: 'Lagar ei ny lenkje for første oppsett. Ho verkar éin gong, i 24 timar; dei som er laga før, sluttar å verke.',
      en: 'Makes a new link for the first setup. It works once, for 24 hours; those made before no longer work.',
    },
    load: () => import('./setup-link.ts'),
  },
  {
    name: 'access',
    usage: 'access',
    summary: {
      nb: 'Skriver tabellen over hvem som kan gjøre hva.',
      nn: 'Skriv tabellen over kven som kan gjere kva.',
      en: 'Prints the table of who may do what.',
    },
    load: () => import('./access.ts'),
  },
  {
    name: 'audit',
    usage: 'audit verify [--head [SLUG:]N:HASH]',
    summary: {
      nb: 'Kontrollerer at loggen er urørt. --head er siste linje slik den ble skrevet ned et annet sted.',
      nn: 'Kontrollerer at loggen er urørt. --head er siste linje slik ho vart skriven ned ein annan stad.',
      en: 'Verifies that the record is untouched. --head is its last line as it was kept elsewhere.',
    },
    load: () => import('./audit.ts'),
  },
  {
    name: 'person',
    usage: 'person export ID|--email ADDRESS',
    summary: {
      nb: 'Skriver alt som er lagret om en person, som JSON.',
      nn: 'Skriv alt som er lagra om ein person, som JSON.',
      en: 'Writes everything that is held about a person, as JSON.',
    },
    load: () => import('./person.ts'),
  },
  {
    name: 'partnership',
    usage: 'partnership [host PARTNERSHIP [HOST]]',
    summary: {
      nb: 'Lister helsefellesskapene med vertsnavn. host gir ett av dem et eget vertsnavn (oslo.example.no), eller tar det bort.',
      nn: 'Listar helsefellesskapa med vertsnamn. host gir eitt av dei eit eige vertsnamn (oslo.example.no), eller tar det bort.',
      en: 'Lists the partnerships with their hosts. host gives one of them a host of its own (oslo.example.no), or takes it away.',
    },
    load: () => import('./partnership.ts'),
  },
  {
    name: 'backup',
    usage: 'backup --out FILE',
    summary: {
      nb: 'Skriver alt databasen har, til én fil. Målbilde kan kjøre imens.',
      nn: 'Skriv alt databasen har, til éi fil. Målbilde kan køyre imens.',
      en: 'Writes everything the database holds to one file. Målbilde may run meanwhile.',
    },
    load: () => import('./backup.ts'),
  },
  {
    name: 'restore',
    usage: 'restore FILE [--force]',
    summary: {
      nb: 'Henter inn en sikkerhetskopi, også fra den andre databasen. --force erstatter det som er der. Stopp Målbilde først.',
      nn: 'Hentar inn ein tryggingskopi, også frå den andre databasen. --force erstattar det som er der. Stopp Målbilde først.',
      en: 'Restores a backup, also from the other database. --force replaces what is there. Stop Målbilde first.',
    },
    load: () => import('./restore.ts'),
  },
  {
    name: 'migrate',
    usage: 'migrate',
    summary: {
      nb: 'Oppdaterer databasen uten å starte Målbilde.',
      nn: 'Oppdaterer databasen utan å starte Målbilde.',
      en: 'Brings the database up to date without starting Målbilde.',
    },
    load: () => import('./migrate.ts'),
  },
];
