import { textOfAnswer } from './text-of-answer.ts';

export type Seen = Readonly<{ address: string; status: number; text: string; headers: string }>;

export type Crawl = Readonly<{
  role: string;
  /** Where it starts: addresses without the server's. */
  from: readonly string[];
  /** How many answers at most: more is a fault of the test. */
  most: number;
}>;

/** What leads on in a page, a feed or a description: links, pictures, files, forms. */
function linksIn(text: string, url: string): readonly string[] {
  const marked = [...text.matchAll(/(?:href|src|action)="([^"]+)"/g)].map(([, link]) => link ?? '');
  const named = [...text.matchAll(/"(?:address|url|href|link|self|html|file)":"([^"]+)"/g)].map(([, link]) => link ?? '');
  return [...marked, ...named].flatMap((link) => {
    const plain = link.replaceAll('&amp;', '&');
    if (plain.startsWith('//')) return [];
    if (plain.startsWith(url)) return [plain.slice(url.length)];
    return plain.startsWith('/') ? [plain] : [];
  });
}

/** Pages that differ only in the values of their questions are read some times, not for all values. */
function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://x');
  return `${pathname}?${[...new Set(searchParams.keys())].toSorted().join('&')}`;
}

const perKind = 4;

export async function read(url: string, address: string, role: string): Promise<Seen> {
  const answer = await fetch(url + address, {
    redirect: 'manual',
    headers: { cookie: `rolle=${encodeURIComponent(role)}`, connection: 'close' },
  });
  const text = await textOfAnswer(new Uint8Array(await answer.arrayBuffer()));
  return { address, status: answer.status, text, headers: JSON.stringify([...answer.headers]) };
}

/** Everything that this role comes to by following what leads on, from `from` and in all that is found. */
export async function crawl(url: string, { role, from, most }: Crawl): Promise<readonly Seen[]> {
  const asked = new Set<string>();
  const kinds = new Map<string, number>();
  const queue: string[] = [];
  const seen: Seen[] = [];

  function ask(link: string): void {
    const address = link.split('#', 1)[0] ?? '';
    if (asked.has(address) || address.startsWith('/assets/') || address === '') return;
    const kind = kindOf(address);
    const count = kinds.get(kind) ?? 0;
    if (address.includes('?') && count >= perKind) return;
    kinds.set(kind, count + 1);
    asked.add(address);
    queue.push(address);
  }

  for (const address of from) ask(address);
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    if (seen.length >= most) throw new Error(`more than ${most} answers: ${address}`);
    const answer = await read(url, address, role);
    seen.push(answer);
    for (const link of linksIn(answer.text, url)) ask(link);
    const location = /\["location","([^"]+)"\]/.exec(answer.headers)?.[1];
    if (location?.startsWith('/')) ask(location);
  }
  return seen;
}
