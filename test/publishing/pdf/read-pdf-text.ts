import { getDocumentProxy } from 'unpdf';
import { readObjects } from './read-objects.ts';

type Item = Readonly<{ str?: string; type?: string; id?: string; transform?: readonly number[]; width?: number }>;

export type PdfText = Readonly<{
  title: string | null;
  /** everything that is read aloud, in the order of the structure, without spaces and hyphens */
  logical: string;
  /** what stands on each page, headers and footers too, without spaces and hyphens */
  pages: readonly string[];
  bookmarks: readonly string[];
  /** texts that reach outside the sheet */
  outside: readonly string[];
  /** texts that reach into what stands right of them on the same line */
  overlapping: readonly string[];
}>;

/** Without what a line break adds or takes. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u00ad\u200b\u2010-]/g, '');
}

export async function readPdfText(bytes: Uint8Array): Promise<PdfText> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: string[] = [];
  const outside: string[] = [];
  const overlapping: string[] = [];
  const texts = new Map<string, string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: (string | undefined)[] = [];
    let whole = '';
    for (const item of items as readonly Item[]) {
      if (item.type?.startsWith('beginMarkedContent')) open.push(item.id);
      else if (item.type === 'endMarkedContent') open.pop();
      else {
        const text = item.str ?? '';
        whole += text;
        const id = open.findLast((known) => known !== undefined);
        if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + text);
        const [, , , , x = 0, y = 0] = item.transform ?? [];
        if (text.trim() !== '' && (x < 0 || y < 0 || x + (item.width ?? 0) > width + 0.5 || y > height)) outside.push(text);
      }
    }
    pages.push(squeezed(whole));
    overlapping.push(...overlaps(items as readonly Item[]));
  }
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string } };
  const bookmarks: string[] = [];
  const collect = (entries: readonly { title: string; items: readonly unknown[] }[]): void => {
    for (const entry of entries) {
      bookmarks.push(entry.title);
      collect(entry.items as typeof entries);
    }
  };
  collect(((await pdf.getOutline()) ?? []) as Parameters<typeof collect>[0]);
  return { title: info.Title ?? null, logical: squeezed(inLogicalOrder(bytes, texts)), pages, bookmarks, outside, overlapping };
}

function inLogicalOrder(bytes: Uint8Array, texts: ReadonlyMap<string, string>): string {
  const { elements, roots } = readObjects(bytes);
  const walk = (number: number): string =>
    (elements.get(number)?.content ?? []).map((part) => (typeof part === 'number' ? walk(part) : (texts.get(part) ?? ''))).join('');
  return roots.map(walk).join('');
}

function overlaps(items: readonly Item[]): readonly string[] {
  const lines = new Map<number, { text: string; left: number; right: number }[]>();
  for (const { str = '', transform = [], width = 0 } of items) {
    const [, , , , left = 0, y = 0] = transform;
    if (str.trim() === '') continue;
    lines.set(Math.round(y), [...(lines.get(Math.round(y)) ?? []), { text: str, left, right: left + width }]);
  }
  return [...lines.values()].flatMap((line) => {
    const sorted = line.toSorted((one, other) => one.left - other.left);
    return sorted.flatMap(({ text, right }, at) => (right > (sorted[at + 1]?.left ?? Infinity) + 1 ? [text] : []));
  });
}
