import type { Seen } from './crawl.ts';

/** A place where words can be asked for: the address up to the words. */
export type Question = Readonly<{ name: string; ask: (words: string) => string }>;

/** The search fields of the pages that were seen, each once. */
export function questionsOf(seen: readonly Seen[]): readonly Question[] {
  const found = new Map<string, Question>();
  for (const { address, text } of seen) {
    for (const [, attributes = '', inside = ''] of text.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)) {
      if (/method="post"/i.test(attributes)) continue;
      const path = /action="([^"?]*)/.exec(attributes)?.[1] || new URL(address, 'http://x').pathname;
      for (const [input] of inside.matchAll(/<input[^>]*>/g)) {
        const type = /type="([^"]+)"/.exec(input)?.[1] ?? 'text';
        const name = /name="([^"]+)"/.exec(input)?.[1];
        if (name === undefined || (type !== 'text' && type !== 'search')) continue;
        const ask = (words: string): string => `${path}?${new URLSearchParams({ [name]: words })}`;
        found.set(`${path}?${name}`, { name: `${path}?${name}`, ask });
      }
    }
  }
  return [...found.values()];
}

type Operation = Readonly<{
  parameters?: readonly Readonly<{
    name: string;
    in: string;
    schema?: Readonly<{ type?: string; enum?: unknown; pattern?: string; format?: string }>;
  }>[];
}>;

/** The free words that operations of the interface take. */
export function questionsOfApi(
  paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  fill: (path: string) => readonly string[],
): readonly Question[] {
  return Object.entries(paths).flatMap(([path, methods]) => {
    const { parameters = [] } = (methods['get'] ?? {}) as Operation;
    const free = parameters.filter(
      ({ in: place, schema }) => place === 'query' && schema?.type === 'string' && !schema.enum && !schema.pattern && !schema.format,
    );
    return free.flatMap(({ name }) =>
      fill(path).map((filledPath) => ({
        name: `${filledPath}?${name}`,
        ask: (words: string) => `${filledPath}?${new URLSearchParams({ [name]: words })}`,
      })),
    );
  });
}

/** An answer without what differs each time it is made, and without the words that were asked for. */
export function withoutWords(text: string, words: string): string {
  return text
    .toLowerCase()
    .replaceAll(words.toLowerCase(), '…')
    .replaceAll(/nonce="[^"]*"/g, '')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '');
}
