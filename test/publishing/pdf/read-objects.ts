/** The structure of a PDF whose objects stand there as text, as Typst writes them: our own reading, without a library. */
export type StructElement = Readonly<{
  role: string;
  parent: number | null;
  children: readonly number[];
  id: string | null;
  scope: string | null;
  headers: readonly string[];
  colSpan: number;
  hasAlt: boolean;
  /** What it holds, in order: elements by their number, and pieces of pages as PDF.js names them ('p12R_mc3'). */
  content: readonly (number | string)[];
}>;

export type PdfObjects = Readonly<{
  catalog: string;
  /** object number → element, in the order of the file */
  elements: ReadonlyMap<number, StructElement>;
  /** the elements in logical order, each with how deep it stands */
  inOrder: readonly Readonly<{ number: number; depth: number; element: StructElement }>[];
  roots: readonly number[];
}>;

export function readObjects(bytes: Uint8Array): PdfObjects {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, string>();
  for (const [, number, body = ''] of text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)(?:\nendobj|\nstream\r?\n)/gm))
    objects.set(Number(number), body);
  const elements = new Map<number, StructElement>();
  for (const [number, body] of objects) if (body.includes('/Type /StructElem')) elements.set(number, elementOf(body, objects));
  const root = [...objects.values()].find((body) => body.includes('/Type /StructTreeRoot')) ?? '';
  const roots = refs(root, 'K').filter((number) => elements.has(number));
  const catalog = [...objects.values()].find((body) => body.includes('/Type /Catalog')) ?? '';
  const inOrder: { number: number; depth: number; element: StructElement }[] = [];
  const walk = (number: number, depth: number): void => {
    const element = elements.get(number);
    if (!element) return;
    inOrder.push({ number, depth, element });
    for (const child of element.children) walk(child, depth + 1);
  };
  for (const number of roots) walk(number, 0);
  return { catalog, elements, inOrder, roots };
}

function elementOf(body: string, objects: ReadonlyMap<number, string>): StructElement {
  const children = refs(body, 'K').filter((number) => objects.get(number)?.includes('/Type /StructElem'));
  return {
    role: /\/S \/(\w+)/.exec(body)?.[1] ?? '',
    parent: Number(/\/P (\d+) 0 R/.exec(body)?.[1] ?? Number.NaN) || null,
    children,
    id: /\/ID \(([^)]*)\)/.exec(body)?.[1] ?? null,
    scope: /\/Scope \/(\w+)/.exec(body)?.[1] ?? null,
    headers: Array.from((/\/Headers \[([^\]]*)\]/.exec(body)?.[1] ?? '').matchAll(/\(([^)]*)\)/g), ([, id]) => id ?? ''),
    colSpan: Number(/\/ColSpan (\d+)/.exec(body)?.[1] ?? 1),
    content: contentOf(body),
    hasAlt: /\/Alt (\(.|<[0-9A-Fa-f])/.test(body),
  };
}

function contentOf(body: string): readonly (number | string)[] {
  const at = body.search(/\/K \[/);
  if (at < 0) return [];
  const list = body.slice(at + 3, at + 3 + closing(body.slice(at + 3)));
  const page = /\/Pg (\d+) 0 R/.exec(body.replace(list, ''))?.[1];
  return Array.from(list.matchAll(/<<([\s\S]*?)>>|(\d+) 0 R|(\d+)/g), ([, marked, element, piece]) => {
    if (element !== undefined) return Number(element);
    if (piece !== undefined) return `p${page}R_mc${piece}`;
    const own = /\/Pg (\d+) 0 R/.exec(marked ?? '')?.[1] ?? page;
    return `p${own}R_mc${/\/MCID (\d+)/.exec(marked ?? '')?.[1]}`;
  });
}

/** The object numbers of an entry that is one reference or an array that holds some. */
function refs(body: string, name: string): readonly number[] {
  const at = body.search(new RegExp(`/${name} (\\[|\\d+ 0 R|<<)`));
  if (at < 0) return [];
  const rest = body.slice(at + name.length + 2);
  const value = rest.startsWith('[') ? rest.slice(0, closing(rest)) : rest.slice(0, rest.indexOf('\n'));
  return Array.from(value.matchAll(/(?<!\/Pg |\/Obj )\b(\d+) 0 R/g), ([, number]) => Number(number));
}

function closing(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '[') depth += 1;
    if (text[at] === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** On which pages each row of a table stands, by the pages' object numbers. */
export function pagesOfRows({ inOrder, elements }: PdfObjects): readonly ReadonlySet<string>[] {
  const pagesOf = (number: number): readonly string[] =>
    (elements.get(number)?.content ?? []).flatMap((part) =>
      typeof part === 'number' ? pagesOf(part) : [part.slice(0, part.indexOf('_'))],
    );
  return inOrder.flatMap(({ number, element }) => (element.role === 'TR' ? [new Set(pagesOf(number))] : []));
}
