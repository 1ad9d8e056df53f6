/**
 * The text of a file of unknown encoding, line ends as they stand and without a byte order mark: UTF-8 or UTF-16 with or
 * without a mark, else Windows-1252. null when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = decodeMarked(bytes);
  if (marked !== null) return isText(marked) ? marked : null;
  const wide = wideEncoding(bytes);
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes);
    return isText(text) ? text : null;
  }
  if (bytes.includes(0)) return null;
  const text = looksLikeUtf8(bytes) ? new TextDecoder().decode(bytes) : new TextDecoder('windows-1252').decode(bytes);
  return isText(text) ? text : null;
}

function decodeMarked(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder().decode(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

/** Norwegian text in UTF-16 has a zero as every second byte nearly everywhere, and on one side only. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even++;
    else if (byte === 0) odd++;
  });
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.7 && odd < half * 0.05 ? 'utf-16be' : null;
}

/** Valid UTF-8, or nearly: a file cut in the middle of a letter, or one bad byte among many good ones. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  const replaced = new TextDecoder().decode(bytes).match(/\ufffd/gu)?.length ?? 0;
  if (replaced === 0) return true;
  const letters = bytes.reduce((count, byte) => count + (byte >= 0xc3 && byte <= 0xf4 ? 1 : 0), 0);
  return replaced <= 3 && letters > replaced * 10;
}

/** Control characters other than tab, line and page breaks are hardly ever in text. */
function isText(text: string): boolean {
  const sample = text.slice(0, 100_000);
  const controls = sample.match(/(?![\t\n\v\f\r])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return controls <= sample.length / 200;
}
