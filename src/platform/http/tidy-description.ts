import { STATUS_CODES } from 'node:http';

type Node = Readonly<Record<string, unknown>>;

/** The description with only the schemas that something refers to, and a word for each answer that has none. */
export function tidyDescription<T extends object>(document: T): T {
  const named = schemasOf(document);
  const used = new Set<string>();
  const { components: _components, ...rest } = document as Node;
  mark(JSON.stringify(rest), named, used);
  const schemas = Object.fromEntries(Object.entries(named).filter(([name]) => used.has(name)));
  const tidy = { ...document, components: { ...(document as { components?: Node }).components, schemas } };
  return JSON.parse(JSON.stringify(tidy), describeAnswers) as T;
}

function schemasOf(document: object): Node {
  const { components } = document as { components?: { schemas?: Node } };
  return components?.schemas ?? {};
}

function mark(text: string, named: Node, used: Set<string>): void {
  for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (used.has(name)) continue;
    used.add(name);
    mark(JSON.stringify(named[name]), named, used);
  }
}

const answers = /^[1-5]\d\d$/;

function describeAnswers(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  if (entries.length === 0 || !entries.every(([key]) => answers.test(key))) return value;
  return Object.fromEntries(
    entries.map(([status, answer]: [string, Node]) => [
      status,
      answer['description'] === 'Default Response' ? { ...answer, description: STATUS_CODES[status] ?? status } : answer,
    ]),
  );
}
