/** One part of a mail with its decoded content; parts that hold parts are given as those. */
export type MailPart = Readonly<{ headers: ReadonlyMap<string, string>; text: string }>;

/** Takes a mail apart (RFC 2045, 2046). Header lines that were folded are one. */
export function mailParts(raw: string): readonly MailPart[] {
  const end = raw.indexOf('\r\n\r\n');
  const headers = headersOf(raw.slice(0, end));
  const body = raw.slice(end + 4);
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1];
  if (!boundary) return [{ headers, text: decoded(body, headers.get('content-transfer-encoding') ?? '7bit') }];
  const inner = body.split(`--${boundary}`).slice(1, -1);
  return inner.flatMap((part) => mailParts(part.replace(/^\r\n/, '').replace(/\r\n$/, '')));
}

/** The headers of a mail, by lower-case name. A name that stands twice is told by its values with a line between. */
export function headersOf(head: string): ReadonlyMap<string, string> {
  const lines =
    head
      .split('\r\n\r\n', 1)[0]
      ?.replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n') ?? [];
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    const key = name.toLowerCase();
    headers.set(key, headers.has(key) ? `${headers.get(key)}\n${value}` : value);
  }
  return headers;
}

/** Words of a header that are encoded (RFC 2047), as they are read. */
export function decodedWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_whole, how: string, text: string) =>
      how.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString() : decoded(text.replaceAll('_', ' '), 'quoted-printable'),
    );
}

function decoded(body: string, encoding: string): string {
  if (encoding.toLowerCase() === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding.toLowerCase() !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
