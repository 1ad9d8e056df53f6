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
const questions: Readonly<Record<string, readonly string[]>> = {};

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
  return [...pages, ...more, item, ...(await operations(url, samples))];
}

function asked(name: string, addresses: readonly string[], bar: number, takesMore: boolean): Asked {
  return { name, addresses, bar, takesMore };
}

type Description = Readonly<{ paths: Readonly<Record<string, Readonly<Record<string, Readonly<{ tags?: readonly string[] }>>>>> }>;

const steered = new Set(['organisations', 'fora', 'meetings', 'cases', 'decisions', 'assignments', 'calendar', 'live']);

async function operations(url: string, samples: Samples): Promise<readonly Asked[]> {
  const { paths } = (await (await fetch(`${url}/api/v1/openapi.json`)).json()) as Description;
  return Object.entries(paths)
    .filter(([, methods]) => methods['get']?.tags?.some((tag) => steered.has(tag)))
    .map(([path]) => asked(path, addressesOf(path, samples), searchBar, false));
}
