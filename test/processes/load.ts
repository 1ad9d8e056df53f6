/** What a load of reads and writes came to. `refused` are answers of 500 and more, and lines that broke. */
export type Outcome = {
  acknowledged: Map<string, string>;
  reads: number;
  refusedReads: string[];
  refusedWrites: string[];
  /** reads that did not show what had been acknowledged before they were asked */
  stale: string[];
};

const cookie = 'rolle=secretariat';

type Target = Readonly<{ url: string; plan: string; period: string }>;

async function send(request: () => Promise<Response>): Promise<Response | null> {
  try {
    return await request();
  } catch {
    return null;
  }
}

/**
 * Writes an item's cell again and again until `signal` ends it, each time with a text of its own, and after each write that
 * was acknowledged reads the public page of the item: it must show that text, whichever copy answers.
 */
export async function writeAndRead({ url, plan, period }: Target, item: string, outcome: Outcome, signal: AbortSignal): Promise<void> {
  const address = `${url}/api/v1/plans/${plan}/items/${item}/cells/${period}`;
  for (let count = 1; !signal.aborted; count += 1) {
    const now = await send(() => fetch(address, { headers: { cookie } }));
    if (!now || !isFine(now)) {
      outcome.refusedReads.push(`${item} ${now?.status ?? 'broken'}`);
      continue;
    }
    outcome.reads += 1;
    const text = `Skrevet ${count} i ${item}`;
    const written = await send(() =>
      fetch(address, {
        method: 'PATCH',
        headers: { cookie, origin: url, 'content-type': 'application/json', 'if-match': now.headers.get('etag') ?? '' },
        body: JSON.stringify({ text }),
      }),
    );
    if (!written?.ok) {
      outcome.refusedWrites.push(`${item} ${written?.status ?? 'broken'}`);
      continue;
    }
    outcome.acknowledged.set(item, text);
    const page = await send(() => fetch(`${url}/planer/${plan}/tiltak/${item}`));
    if (!page || !isFine(page)) outcome.refusedReads.push(`${item} page ${page?.status ?? 'broken'}`);
    else if (!(await page.text()).includes(text)) outcome.stale.push(text);
    else outcome.reads += 1;
  }
}

function isFine(answer: Response): boolean {
  return answer.status < 400;
}
