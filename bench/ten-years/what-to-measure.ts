import routes from '../../src/web/routes.ts';
import { addressesOf, type Samples } from './samples.ts';

/** One line of the measures: addresses of a kind, in turns. */
export type Asked = Readonly<{
  name: string;
  addresses: readonly string[];
  /** milliseconds, p95 */
  bar: number;
  /** whether a parameter that nobody knows may be added, so that no answer is one that was kept */
  takesMore: boolean;
}>;

const pageBar = 50;
const searchBar = 100;
const features = /features\/(fora|cases|meetings|follow-up|annual-wheel)\//;

/** Lists that are asked in other ways than by their addresses: filtered, far back. */
const questions: Readonly<Record<string, readonly string[]>> = {
  '/vedtak, filtered': [
    '/vedtak?status=late',
    '/vedtak?utfall=resolved',
    '/vedtak?ar=2020',
    '/vedtak?side=60',
    '/vedtak?status=done&side=9',
  ],
  '/saker, filtered': ['/saker?status=open', '/saker?ar=2019', '/saker?side=70'],
  '/saker, searched': ['/saker?q=eldre', '/saker?q=sak+3%2F21', '/saker?q=ernæ', '/saker?q=finnesikke'],
  '/oppdrag, filtered': ['/oppdrag?status=unanswered', '/oppdrag?side=10', '/oppdrag?q=plan'],
  '/moter, filtered': ['/moter?ar=2019', '/moter?tilstand=approved', '/moter?side=5'],
  '/oppfolging, further on': ['/oppfolging?side=5', '/oppfolging?side=12'],
  '/arshjul, another year': ['/arshjul?ar=2020', '/arshjul?ar=2023'],
};
/** Words that most decisions have, that few have, parts of words, several words, numbers, and what nobody wrote. */
const words = [
  'sekretariatet',
  'samhandling',
  'legemiddelliste',
  'gevinstplan',
  'kvalitetsindikator',
  'iatet',
  'riv',
  'er',
  'eldre pasientforløp',
  'sak 14/25',
  '07-21',
  'finnesikke',
  'utvalg',
];

/**
 * Every page of these features by the list of routes, and every GET of their part of the interface by its description: one
 * that is made tomorrow is measured tomorrow, or nothing is.
 */
export async function whatToMeasure(url: string, samples: Samples): Promise<readonly Asked[]> {
  const pages = routes
    .filter(({ file, path }) => path !== undefined && features.test(file) && file.endsWith('.tsx'))
    .map(({ path }): Asked => asked(`/${path}`, addressesOf(`/${path}`, samples), pageBar, true));
  const more = Object.entries(questions).map(([name, addresses]) => asked(name, addresses, pageBar, true));
  const item = asked('/planer/:plan/tiltak/:item', addressesOf('/planer/:plan/tiltak/:item', samples), pageBar, true);
  const searched = asked(
    '/vedtak, searched',
    words.map((text) => `/vedtak?${new URLSearchParams({ q: text })}`),
    searchBar,
    true,
  );
  const feeds = ['/fora/:forum/calendar.ics', '/moter/:meeting/calendar.ics', '/arshjul/calendar.ics'].map((path) =>
    asked(path, addressesOf(path, samples), pageBar, false),
  );
  return [...pages, ...more, ...feeds, searched, item, ...(await operations(url, samples))];
}

function asked(name: string, addresses: readonly string[], bar: number, takesMore: boolean): Asked {
  return { name, addresses, bar, takesMore };
}

type Parameter = Readonly<{ name: string; in: string; required?: boolean }>;
type Operation = Readonly<{ tags?: readonly string[]; parameters?: readonly Parameter[] }>;
type Description = Readonly<{ paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> }>;

const steered = new Set(['organisations', 'fora', 'meetings', 'cases', 'decisions', 'assignments', 'follow-up', 'annual-wheel']);

async function operations(url: string, samples: Samples): Promise<readonly Asked[]> {
  const { paths } = (await (await fetch(`${url}/api/v1/openapi.json`)).json()) as Description;
  return Object.entries(paths).flatMap(([path, { get }]) => {
    if (!get?.tags?.some((tag) => steered.has(tag))) return [];
    const required = (get.parameters ?? []).filter((parameter) => parameter.in === 'query' && parameter.required);
    const query = required.map(({ name }) => `${name}={${name}}`).join('&');
    return [asked(path, addressesOf(query === '' ? path : `${path}?${query}`, samples), searchBar, false)];
  });
}
