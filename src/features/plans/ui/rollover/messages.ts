import type { Messages } from '#shared/language.ts';

/** Words of making the plan of the next year, and of what leads from one year to the other. */
export const rolloverMessages = {
  make: { nb: 'Lag planen for {year}', nn: 'Lag planen for {year}', en: 'Make the plan for {year}' },
  lead: {
    nb: 'Planen for {year} får de samme innsatsområdene, målbildene og tiltakene. Fokuskolonnen blir en statuskolonne, og det kommer en ny, tom fokuskolonne. Planen for {before} blir stående som den er, med historikken og utgavene sine.',
    nn: 'Planen for {year} får dei same innsatsområda, målbilda og tiltaka. Fokuskolonnen blir ein statuskolonne, og det kjem ein ny, tom fokuskolonne. Planen for {before} blir ståande som han er, med historikken og utgåvene sine.',
    en: 'The plan for {year} gets the same areas, target pictures and measures. The focus column becomes a status column, and a new, empty focus column is added. The plan for {before} stays as it is, with its history and editions.',
  },
  exists: {
    nb: 'Det finnes allerede en plan for {year}:',
    nn: 'Det finst alt ein plan for {year}:',
    en: 'There is already a plan for {year}:',
  },
  neverFrozen: {
    nb: 'Planen har ingen utgave ennå. Frys den først, så planen for {year} også senere kan leses slik den er i dag.',
    nn: 'Planen har inga utgåve enno. Frys han først, så planen for {year} også seinare kan lesast slik han er i dag.',
    en: 'The plan has no edition yet. Freeze it first, so that the plan for {year} can be read later as it is today.',
  },
  movedOn: {
    nb: 'Planen er endret siden utgave {number} ({n, plural, one {# forskjell} other {# forskjeller}}). Frys en ny utgave først hvis endringene skal bli stående i en utgave.',
    nn: 'Planen er endra sidan utgåve {number} ({n, plural, one {# skilnad} other {# skilnader}}). Frys ei ny utgåve først dersom endringane skal bli ståande i ei utgåve.',
    en: 'The plan has changed since edition {number} ({n, plural, one {# difference} other {# differences}}). Freeze a new edition first if the changes are to stand in an edition.',
  },
  freeze: { nb: 'Frys en utgave', nn: 'Frys ei utgåve', en: 'Freeze an edition' },
  seeChanges: { nb: 'Se hva som er endret', nn: 'Sjå kva som er endra', en: 'See what has changed' },
  columns: { nb: 'Kolonnene', nn: 'Kolonnane', en: 'The columns' },
  now: { nb: 'I planen for {year}', nn: 'I planen for {year}', en: 'In the plan for {year}' },
  becomes: { nb: 'Blir i planen for {year}', nn: 'Blir i planen for {year}', en: 'Becomes in the plan for {year}' },
  take: { nb: 'Ta med', nn: 'Ta med', en: 'Bring along' },
  takeColumn: { nb: 'Ta med kolonnen {label}', nn: 'Ta med kolonnen {label}', en: 'Bring the column {label} along' },
  always: { nb: 'Alltid med', nn: 'Alltid med', en: 'Always' },
  isNew: { nb: 'Ny', nn: 'Ny', en: 'New' },
  statusColumn: { nb: 'status', nn: 'status', en: 'status' },
  focusColumn: { nb: 'fokus', nn: 'fokus', en: 'focus' },
  withTexts: {
    nb: 'Tekstene blir med. En status som er gitt, blir stående; ingen status blir satt av seg selv.',
    nn: 'Tekstane blir med. Ein status som er gitt, blir ståande; ingen status blir sett av seg sjølv.',
    en: 'The texts come along. A status that was given stays; none is set by itself.',
  },
  empty: { nb: 'Tom, klar til å fylles ut.', nn: 'Tom, klar til å fyllast ut.', en: 'Empty, ready to be filled in.' },
  comesAlong: {
    nb: 'Dette blir med: {n, plural, one {# tiltak} other {# tiltak}} med overskrifter, kontakter, finansiering, lenker og det som er uavklart.',
    nn: 'Dette blir med: {n, plural, one {# tiltak} other {# tiltak}} med overskrifter, kontaktar, finansiering, lenkjer og det som er uavklart.',
    en: 'This comes along: {n, plural, one {# measure} other {# measures}} with headings, contacts, funding, links and what is unsettled.',
  },
  linksFollow: {
    nb: 'Koblinger til tiltak i andre planer følger med når også de planene er laget for {year}.',
    nn: 'Koplingar til tiltak i andre planar følgjer med når også dei planane er laga for {year}.',
    en: 'Links to measures of other plans follow once those plans too have been made for {year}.',
  },
  stays: { nb: 'Dette blir igjen i planen for {year}', nn: 'Dette blir att i planen for {year}', en: 'This stays in the plan for {year}' },
  staysHistory: { nb: 'Historikken og utgavene', nn: 'Historikken og utgåvene', en: 'The history and the editions' },
  staysAdoptions: {
    nb: '{n, plural, one {# tilslutning} other {# tilslutninger}}',
    nn: '{n, plural, one {# tilslutning} other {# tilslutningar}}',
    en: '{n, plural, one {# adoption} other {# adoptions}}',
  },
  staysSources: {
    nb: 'Kildehenvisningen (side og linje) for {n} tiltak, fordi den gjelder det gamle dokumentet',
    nn: 'Kjeldetilvisinga (side og linje) for {n} tiltak, fordi ho gjeld det gamle dokumentet',
    en: 'The source (page and line) of {n, plural, one {# measure} other {# measures}}, as it is about the old document',
  },
  staysColumns: {
    nb: 'Kolonner du ikke tar med, med det som står i dem',
    nn: 'Kolonnar du ikkje tek med, med det som står i dei',
    en: 'Columns that you do not bring along, with what they say',
  },
  noFocus: {
    nb: 'Planen har ingen fokuskolonne, så det er ingenting å føre videre. Les inn neste års plan som et dokument i stedet.',
    nn: 'Planen har ingen fokuskolonne, så det er ikkje noko å føre vidare. Les inn planen for neste år som eit dokument i staden.',
    en: 'The plan has no focus column, so there is nothing to carry over. Read in next year’s plan as a document instead.',
  },
  earlierStory: {
    nb: 'Historikken før {year} står i planen for {other}:',
    nn: 'Historikken før {year} står i planen for {other}:',
    en: 'The history before {year} stands in the plan for {other}:',
  },
  laterStory: {
    nb: 'Tiltaket er ført videre i planen for {other}:',
    nn: 'Tiltaket er ført vidare i planen for {other}:',
    en: 'The measure goes on in the plan for {other}:',
  },
} satisfies Messages;
