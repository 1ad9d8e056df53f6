import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A finished page in the forms it is sent in. The nonce in `headers` is the one in the bytes. */
export type EncodedPage = Readonly<{
  etag: string;
  headers: Readonly<Record<string, string>>;
  identity: Buffer;
  gzip: Buffer;
  br: Buffer;
}>;

export type Encoding = 'identity' | 'gzip' | 'br';

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);
const brotliQuality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

export async function encodePage(html: Buffer, headers: Headers): Promise<EncodedPage> {
  const [gz, br] = await Promise.all([gzipped(html, { level: 6 }), brotlied(html, brotliQuality)]);
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  return { etag, headers: Object.fromEntries(headers), identity: html, gzip: gz, br };
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
