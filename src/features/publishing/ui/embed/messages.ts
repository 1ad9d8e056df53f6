import type { Messages } from '#shared/language.ts';

export const embedMessages = {
  title: { nb: 'Bygg inn planen', nn: 'Bygg inn planen', en: 'Embed the plan' },
  plans: { nb: 'Planer', nn: 'Planar', en: 'Plans' },
  lead: {
    nb: 'Vis planen eller ett område på helsefellesskapets egen nettside. Det som vises, følger planen av seg selv.',
    nn: 'Vis planen eller eitt område på den eigne nettsida til helsefellesskapet. Det som blir vist, følgjer planen av seg sjølv.',
    en: 'Show the plan or one area on the partnership’s own site. What is shown follows the plan by itself.',
  },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  wholePlan: { nb: 'Hele planen', nn: 'Heile planen', en: 'The whole plan' },
  version: { nb: 'Utgave', nn: 'Utgåve', en: 'Edition' },
  asItIs: { nb: 'Planen slik den er nå', nn: 'Planen slik han er no', en: 'The plan as it is now' },
  edition: { nb: 'Utgave {number}', nn: 'Utgåve {number}', en: 'Edition {number}' },
  period: { nb: 'År', nn: 'År', en: 'Year' },
  all: { nb: 'Alle', nn: 'Alle', en: 'All' },
  view: { nb: 'Visning', nn: 'Vising', en: 'View' },
  theme: { nb: 'Lys eller mørk', nn: 'Lys eller mørk', en: 'Light or dark' },
  typeface: { nb: 'Skrift', nn: 'Skrift', en: 'Typeface' },
  level: { nb: 'Første overskrift', nn: 'Første overskrift', en: 'First heading' },
  color: { nb: 'Farge på lenker', nn: 'Farge på lenkjer', en: 'Colour of links' },
  aboutColor: {
    nb: 'Seks tegn, som #0b5cad. En farge som er vanskelig å lese, blir gjort mørkere eller lysere.',
    nn: 'Seks teikn, som #0b5cad. Ein farge som er vanskeleg å lese, blir gjord mørkare eller lysare.',
    en: 'Six characters, like #0b5cad. A colour that is hard to read is made darker or lighter.',
  },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  code: { nb: 'Koden', nn: 'Koden', en: 'The code' },
  how: {
    nb: 'Kopier koden og lim den inn der planen skal stå. Endre høyden om det trengs.',
    nn: 'Kopier koden og lim han inn der planen skal stå. Endre høgda om det trengst.',
    en: 'Copy the code and paste it where the plan is to stand. Change the height if needed.',
  },
  example: { nb: 'Slik blir det', nn: 'Slik blir det', en: 'What it looks like' },
  alsoFeeds: {
    nb: 'Også for andre nettsteder og programmer:',
    nn: 'Også for andre nettstader og program:',
    en: 'Also for other sites and programs:',
  },
  feed: { nb: 'Endringer i planen (Atom)', nn: 'Endringar i planen (Atom)', en: 'Changes to the plan (Atom)' },
  catalogue: { nb: 'Datakatalogen (DCAT-AP-NO)', nn: 'Datakatalogen (DCAT-AP-NO)', en: 'The data catalogue (DCAT-AP-NO)' },
} as const satisfies Messages;

/** The words of the values that stand in the address. */
export const optionWords = {
  auto: { nb: 'Som leseren har valgt', nn: 'Som lesaren har valt', en: 'As the reader has chosen' },
  lys: { nb: 'Lys', nn: 'Lys', en: 'Light' },
  mork: { nb: 'Mørk', nn: 'Mørk', en: 'Dark' },
  sans: { nb: 'Uten seriffer', nn: 'Utan seriffar', en: 'Sans serif' },
  serif: { nb: 'Med seriffer', nn: 'Med seriffar', en: 'Serif' },
  tabell: { nb: 'Tabell', nn: 'Tabell', en: 'Table' },
  liste: { nb: 'Liste', nn: 'Liste', en: 'List' },
} as const satisfies Messages;
