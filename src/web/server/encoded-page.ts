import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'identity' | 'gzip' | 'br';

/** A finished page. The nonce in `headers` is the one in the bytes. */
export type EncodedPage = Readonly<{
  etag: string;
  headers: Readonly<Record<string, string>>;
  /** its bytes, before they are packed */
  length: number;
  /** The bytes in a form it is sent in; made when it is first asked for, and kept. */
  form: (encoding: Encoding) => Promise<Buffer<ArrayBuffer>>;
}>;

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);
const brotliQuality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

export function encodePage(html: Buffer<ArrayBuffer>, headers: Headers): EncodedPage {
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  const forms = new Map<Encoding, Promise<Buffer<ArrayBuffer>>>([['identity', Promise.resolve(html)]]);

  function form(encoding: Encoding): Promise<Buffer<ArrayBuffer>> {
    const kept = forms.get(encoding);
    if (kept) return kept;
    const made = encoding === 'gzip' ? gzipped(html, { level: 6 }) : brotlied(html, brotliQuality);
    forms.set(encoding, made as Promise<Buffer<ArrayBuffer>>);
    return made as Promise<Buffer<ArrayBuffer>>;
  }

  return { etag, headers: Object.fromEntries(headers), length: html.length, form };
}

/** A page for one reader, gzipped where it is taken: fast rather than smallest. */
export async function gzipOnce(html: Buffer<ArrayBuffer>): Promise<Buffer<ArrayBuffer>> {
  return (await gzipped(html, { level: 3 })) as Buffer<ArrayBuffer>;
}

/** The smallest form an Accept-Encoding header takes; one refused with q=0 is not taken. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const taken = new Set(
    (accepted ?? '')
      .toLowerCase()
      .split(',')
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.split(';')[0]?.trim()),
  );
  if (taken.has('br')) return 'br';
  return taken.has('gzip') ? 'gzip' : 'identity';
}
