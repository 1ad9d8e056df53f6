import type { Area, PlanDocument } from '#features/plans/index.ts';
import { item, planDocument } from '../support/plan-documents.ts';
import { seeded } from '../decks/seeded.ts';

/**
 * Two plans of a partnership that does not exist, with other themes and words than the real ones: what the suggestions
 * were not tried against while they were written. Each overall item with the ways a sector could write it.
 */
const themes: readonly Readonly<{
  area: string;
  sectorArea?: string;
  items: readonly (readonly [string, ...string[]])[];
  alone: readonly string[];
}>[] = [
  {
    area: 'Legemidler og trygg bruk',
    items: [
      [
        'Samstemming av legemiddellister ved utskrivning',
        'Legemiddelsamstemming når pasienter skrives ut',
        'Samstemt legemiddelliste ved utskrivelse fra medisinsk avdeling',
      ],
      [
        'Multidose som elektronisk resept (eResept)',
        'Innføre eResept for multidose i hjemmetjenesten',
        'Pilot: elektronisk multidose i to kommuner',
      ],
      [
        'Redusere bruk av antipsykotika i sykehjem',
        'Kollegaveiledning om antipsykotika på sykehjem',
        'Mindre antipsykotika: læringsnettverk for sykehjemsleger',
      ],
      ['Farmasøyt i tverrfaglige team', 'Klinisk farmasøyt deltar i tverrfaglig team ved legevakten'],
    ],
    alone: ['Rutine for retur av ubrukte medisiner', 'Felles kurs i sprøyteteknikk'],
  },
  {
    area: 'Kroniske sykdommer',
    sectorArea: 'Kronisk sykdom',
    items: [
      [
        'Forløp for pasienter med kols',
        'Kolsforløp mellom lungeavdelingen og kommunene',
        'Bedre pasientforløp kols, felles opptrappingsplan',
      ],
      [
        'Egenmestring ved diabetes type 2; startkurs og oppfølging',
        'Startkurs diabetes flyttes til frisklivssentralen',
        'Delprosjekt: Diabetes – egenmestring i fem kommuner',
      ],
      [
        'Hjertesvikt: sykepleiedrevet poliklinikk og avstandsoppfølging',
        'Avstandsoppfølging av hjertesvikt',
        'Hjertesviktpoliklinikk drevet av sykepleiere, samarbeid med fastlegene',
      ],
      ['Ernæring og underernæring hos hjemmeboende', 'Kartlegging av underernæring hos pasienter som bor hjemme'],
    ],
    alone: ['Venteliste for søvnutredning', 'Hudtelefon for fastleger'],
  },
  {
    area: 'Livets slutt',
    items: [
      [
        'Forhåndssamtaler i kommune og sykehus',
        'Innføring av forhåndssamtale på alle sykehjem',
        'Opplæring i forhåndssamtaler for leger og sykepleiere',
      ],
      ['Palliativ plan følger pasienten', 'Felles mal for palliativ plan', 'Palliativ plan i kjernejournal, utprøving'],
      ['Ambulerende palliativt team (APT)', 'Utvide APT til å dekke hele sektoren', 'Døgntelefon fra palliativt team'],
    ],
    alone: ['Minnestund på avdelingene', 'Frivillige våkere'],
  },
  {
    area: 'Akutt og legevakt',
    items: [
      ['Tidlig oppdagelse av sepsis', 'Sepsisscreening i mottak og på legevakt', 'ProACT og tidlig oppdagelse av sepsis i sykehjem'],
      [
        'Slagalarm: tid fra symptom til trombolyse',
        'Slagkjeden – kortere tid til trombolyse',
        'Simulering av slagalarm med ambulansetjenesten',
      ],
      ['Legevaktsamarbeid på tvers av kommunegrenser', 'Felles legevakt for tre kommuner'],
      ['Nettverk for legevaktledere', 'Delta i nettverket for legevaktledere'],
    ],
    alone: ['Vakttårn for nødnett', 'Nye hjertestartere i nærmiljøet'],
  },
  {
    area: 'Barn og familie',
    sectorArea: 'Barn, unge og familie',
    items: [
      ['Barn som pårørende: kartlegging og tilbud', 'Barneansvarlige og barn som pårørende', 'Gruppetilbud til barn som er pårørende'],
      [
        'Helsestasjon og BUP: konsultasjonsteam',
        'Konsultasjonsteam fra BUP til helsestasjonene',
        'Faste drøftinger mellom helsestasjon og BUP',
      ],
      ['Overgang fra barn til voksen ved langvarig sykdom', 'Ungdom med langvarig sykdom: overgangen til voksenavdeling'],
      ['Spiseforstyrrelser hos ungdom', 'Familiebasert behandling av spiseforstyrrelser'],
    ],
    alone: ['Sansehage ved barneavdelingen', 'Sommerleir for søsken'],
  },
];

const openings = ['', '', '', 'Delprosjekt: ', 'Bidra til ', 'Videreføre '];
const statuses = ['Forberede innføring', 'Starte innføring', 'Under arbeid', 'Felles forståelse', 'Planlegging', 'Pilot', ''];

export type MadePlans = Readonly<{ overall: PlanDocument; sector: PlanDocument; linked: ReadonlySet<string> }>;

/** Always the same plans for a seed: which wording a sector uses, in which order and area, with which remarks. */
export function madePlans(seed: number): MadePlans {
  const { below, once, pick } = seeded(seed);
  const remark = () => [{ period: '2025', text: pick(statuses), status: null }];
  const linked = new Set<string>();
  const overall: Area[] = [];
  const lists: { key: string; title: string }[][] = themes.map(() => []);
  for (const [at, theme] of themes.entries()) {
    const items = theme.items.map(([title], nth) => item(title, { key: `o-${at}-${nth}`, cells: remark() }));
    overall.push({ key: `a-${at}`, number: at + 1, title: theme.area, vision: [], groups: [{ title: 'Få felles forståelse', items }] });
    for (const [nth, [, ...wordings]] of theme.items.entries()) {
      // Some overall items no sector works on, some are worked on twice.
      const used = wordings.filter(() => below(10) < 7);
      for (const [of, wording] of used.entries()) {
        const key = `s-${at}-${nth}-${of}`;
        const elsewhere = once(8);
        lists[elsewhere ? (at + 1) % themes.length : at]?.push({ key, title: `${pick(openings)}${wording}` });
        linked.add(`${key} o-${at}-${nth}`);
      }
    }
    for (const [nth, title] of theme.alone.entries()) lists[at]?.push({ key: `x-${at}-${nth}`, title });
  }
  const areas = themes.map((theme, at): Area => {
    const items = (lists[at] ?? [])
      .map((value) => [below(1000), value] as const)
      .toSorted(([one], [other]) => one - other)
      .map(([, value]) => value)
      .map(({ key, title }) => item(title, { key, cells: remark() }));
    return {
      key: `b-${at}`,
      number: null,
      title: theme.sectorArea ?? theme.area,
      vision: [],
      groups: [{ title: 'Prosjekter med tilskudd', items }],
    };
  });
  return {
    overall: planDocument({ areas: overall }),
    sector: planDocument({
      scope: { kind: 'sector', sector: 'Nord' },
      areas: areas
        .map((value) => [below(1000), value] as const)
        .toSorted(([one], [other]) => one - other)
        .map(([, value]) => value),
    }),
    linked,
  };
}
