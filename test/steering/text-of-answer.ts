import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';

const pdf = '%PDF-';
const zip = 'PK\u0003\u0004';

/**
 * All that can be read in an answer, whatever it is: of an archive the names and what is in its files, of a document its
 * words without the markup between them, of a calendar its folded lines as one. What stands in base64 too, as the texts of the
 * room do.
 */
export async function textOfAnswer(bytes: Uint8Array): Promise<string> {
  const raw = Buffer.from(bytes).toString('latin1');
  const text = Buffer.from(bytes).toString('utf8');
  if (raw.startsWith(pdf)) return raw + (await textOfPdf(bytes));
  if (raw.startsWith(zip)) return textOfZip(bytes);
  const encoded = [...text.matchAll(/[A-Za-z0-9+/]{24,}={0,2}/g)].map(([run]) => Buffer.from(run, 'base64').toString('latin1'));
  return [text, text.replaceAll(/\r?\n[ \t]/g, ''), text.replaceAll(/<[^>]*>/g, ''), ...encoded].join('\n');
}

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(() => null);
  if (document === null) return '';
  const { text } = await extractText(document, { mergePages: true });
  const about = await document.getMetadata();
  return `${text}\n${text.replaceAll(/-?\s+/g, '')}\n${JSON.stringify(about.info)}`;
}

async function textOfZip(bytes: Uint8Array): Promise<string> {
  const files = Object.entries(unzipSync(bytes));
  const texts = await Promise.all(files.map(async ([name, content]) => `${name}\n${await textOfAnswer(content)}`));
  return texts.join('\n');
}
