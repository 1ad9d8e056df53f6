import type { Chance } from '../../test/decks/seeded.ts';

const topics = [
  'digital hjemmeoppfølging',
  'tidlig innsats for barn og unge',
  'utskrivningsklare pasienter',
  'felles legemiddelliste',
  'oppfølging etter utskrivning',
  'ambulant akutteam',
  'pasientforløp for skrøpelige eldre',
  'brukermedvirkning i utvalgene',
  'kompetansedeling mellom nivåene',
  'barn som pårørende',
  'rehabilitering etter hjerneslag',
  'overgang fra ung til voksen',
  'psykisk helse i videregående skole',
  'rus og samtidige psykiske lidelser',
  'helseberedskap',
  'smittevern på institusjon',
  'palliasjon i hjemmet',
  'fastlegens plass i forløpene',
  'dialogmeldinger',
  'pasientens prøvesvar',
  'fall og bruddforebygging',
  'ernæring hos eldre',
  'felles sårbehandling på video',
  'svangerskap, fødsel og barsel',
  'tverrfaglige team',
  'habilitering',
  'ventetider i psykisk helsevern',
  'hospitering',
  'samarbeidsavtalen',
  'avvik i samhandlingen',
  'KAD og øyeblikkelig hjelp',
  'akuttkjeden',
  'innleggelser fra sykehjem',
  'velferdsteknologi',
  'individuell plan',
  'FACT-team',
  'demensomsorg',
  'tvang og rettssikkerhet',
  'tolk i møte med pasienter',
  'pasienttransport',
];
const beginnings = [
  'Status for',
  'Plan for',
  'Evaluering av',
  'Videreføring av',
  'Ressurser til',
  'Arbeidsgruppe for',
  'Rapport om',
  'Orientering om',
  'Retningslinje for',
  'Tiltak for',
  'Organisering av',
  'Høring om',
  'Finansiering av',
  'Ansvarsdeling i',
  'Oppstart av',
  'Erfaringer med',
];
const rare = [
  'halvårsrapport',
  'kvalitetsindikator',
  'styringsgruppe',
  'personvernkonsekvens',
  'gevinstplan',
  'spredningsprosjekt',
  'referansegruppe',
];
const sentences = [
  'Saken ble lagt fram av sekretariatet.',
  'Utvalget ber om at arbeidet ses i sammenheng med den felles planen.',
  'Partene er enige om at tiltaket føres videre.',
  'Det legges fram en ny vurdering på neste møte.',
  'Arbeidsgruppen suppleres med en brukerrepresentant.',
  'Kostnadene dekkes innenfor partenes egne rammer.',
  'Forumet tar saken til orientering og ber om å bli holdt løpende orientert.',
  'Bydelene og sykehuset avklarer ansvaret seg imellom før sommeren.',
  'Sekretariatet følger opp og melder tilbake.',
  'Det er behov for felles opplæring av ansatte på begge nivåer.',
  'Brukerrepresentantene viste til erfaringer fra andre områder.',
  'Fastlegene må være med fra begynnelsen.',
  'Forslaget sendes videre med utvalgets støtte.',
];

/** A title of a case or an entry, like those of real agendas. */
export const titleOf = (chance: Chance): string => `${chance.pick(beginnings)} ${chance.pick(topics)}`;

/** Some sentences on a topic; now and then with a word that few others have, and a number. */
export function textOf(chance: Chance, count: number): string {
  const topic = chance.pick(topics);
  const lines = Array.from({ length: count }, () => chance.pick(sentences));
  const seldom = chance.once(40) ? ` Se ${chance.pick(rare)} ${chance.below(900) + 100}.` : '';
  return `${topic.charAt(0).toUpperCase()}${topic.slice(1)}: ${lines.join(' ')}${seldom}`;
}
