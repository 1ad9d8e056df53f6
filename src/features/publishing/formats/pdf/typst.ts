import { readFileSync } from 'node:fs';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Publication } from '../../model/publication.ts';
import { drawableText } from './drawable-text.ts';
import { pdfData } from './pdf-data.ts';
import { charactersOf, readTypeface } from './typeface.ts';

type Typst = Readonly<{ compiler: NodeCompiler; source: string; characters: ReadonlySet<number> }>;

let opened: Typst | undefined;

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
  return { compiler, source: readFileSync(new URL('./plan.typ', import.meta.url), 'utf8'), characters };
}

/** Lays the publication out in pages and hands them to `write`; nothing is left of them afterwards. */
export function withDocument<T>(publication: Publication, write: (compiler: NodeCompiler, document: NodeTypstDocument) => T): T {
  const { compiler, source, characters } = typst();
  const data = pdfData(publication, (text) => drawableText(text, characters));
  const { logo } = publication.look;
  try {
    if (logo) compiler.mapShadow('/malbilde/logo', Buffer.from(logo.bytes));
    const made = compiler.compile({ mainFileContent: source, inputs: { data: JSON.stringify(data) } });
    if (!made.result) throw new Error(`Typst: ${JSON.stringify(made.takeDiagnostics()?.shortDiagnostics)}`);
    return write(compiler, made.result);
  } finally {
    compiler.resetShadow();
    compiler.evictCache(2);
  }
}
