type Options = Readonly<{
  /** the name for old programs, of ASCII alone; left out: `name` without what is not */
  plain?: string;
  /** to be shown, and not to be kept */
  isShown?: boolean;
}>;

/** RFC 6266: a plain name for old programs and, where it differs, the people's name for the others. */
export function contentDisposition(name: string, { plain = plainOf(name), isShown = false }: Options = {}): string {
  const start = `${isShown ? 'inline' : 'attachment'}; filename="${plain}"`;
  return plain === name ? start : `${start}; filename*=UTF-8''${encoded(name)}`;
}

function plainOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[^\x20-\x7e]/g, '')
    .replaceAll(/["\\%;]/g, '')
    .trim();
  return plain || 'vedlegg';
}

function encoded(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
