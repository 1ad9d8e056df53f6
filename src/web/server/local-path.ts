/** A path of this site from a form or an address, `/` for anything else: nobody is sent elsewhere. */
export function localPath(value: unknown): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value)) return '/';
  const base = 'http://here.invalid';
  const url = URL.parse(value, base);
  // "/.//elsewhere" is a path of this site that reads as another site's address.
  return url?.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search : '/';
}
