/** Sends a browser on, with cookies; nobody keeps such an answer. */
export function go(to: string, cookies: readonly string[] = [], status: 302 | 303 = 302): Response {
  const headers = new Headers({ location: to, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status, headers });
}
