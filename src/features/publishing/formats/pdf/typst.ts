import { readFileSync } from 'node:fs';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Publication } from '../../model/publication.ts';
import { drawableText } from './drawable-text.ts';
import { pdfData } from './pdf-data.ts';
import { charactersOf, readTypeface } from './typeface.ts';

type Typst = Readonly<{ compiler: NodeCompiler; characters: ReadonlySet<number> }>;

let opened: Typst | undefined;
const sources = new Map<string, string>();

/** Made once: reading the typefaces takes longer than a document. */
function typst(): Typst {
  opened ??= openTypst();
  return opened;
}

function openTypst(): Typst {
  const fontBlobs = [...readTypeface()];
  const [first, ...others] = fontBlobs.map(charactersOf);
  const characters = new Set([...(first ?? [])].filter((code) => others.every((other) => other.has(code))));
  // The folder need not exist: everything that a document is made of is handed over.
  const compiler = NodeCompiler.create({ workspace: '/malbilde', fontArgs: [{ fontBlobs }] });
  return { compiler, characters };
}

function sourceOf(template: URL): string {
  const source = sources.get(template.href) ?? readFileSync(template, 'utf8');
  sources.set(template.href, source);
  return source;
}

/** What is written: a template, and what it says, made of texts that the typeface can draw. `files` stand beside it by name. */
export type Typeset = Readonly<{
  template: URL;
  dataOf: (draw: (text: string) => string) => unknown;
  files?: Readonly<Record<string, Uint8Array>>;
}>;

/** Lays a document out in pages and hands them to `write`; nothing is left of them afterwards. */
export function typeset<T>(
  { template, dataOf, files = {} }: Typeset,
  write: (compiler: NodeCompiler, document: NodeTypstDocument) => T,
): T {
  const { compiler, characters } = typst();
  const data = dataOf((text) => drawableText(text, characters));
  try {
    for (const [name, bytes] of Object.entries(files)) compiler.mapShadow(`/malbilde/${name}`, Buffer.from(bytes));
    const made = compiler.compile({ mainFileContent: sourceOf(template), inputs: { data: JSON.stringify(data) } });
    if (!made.result) throw new Error(`Typst: ${JSON.stringify(made.takeDiagnostics()?.shortDiagnostics)}`);
    return write(compiler, made.result);
  } finally {
    compiler.resetShadow();
    compiler.evictCache(2);
  }
}

const plan = new URL('./plan.typ', import.meta.url);

/** The pages of a published plan. */
export function withDocument<T>(publication: Publication, write: (compiler: NodeCompiler, document: NodeTypstDocument) => T): T {
  const { logo } = publication.look;
  return typeset({ template: plan, dataOf: (draw) => pdfData(publication, draw), files: logo ? { logo: logo.bytes } : {} }, write);
}
