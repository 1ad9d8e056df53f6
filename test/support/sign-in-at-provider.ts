import { expect } from 'vitest';

/** Follows a sign-in at the provider of the tests as a browser does, signed in there as `who` (null: breaks it off), until it sends back. */
export async function signInAtProvider(address: string, who: string | null, back: string): Promise<URL> {
  const cookies = new Map<string, string>(who === null ? [] : [['login_as', encodeURIComponent(who)]]);
  let at = new URL(address);
  for (let step = 0; step < 12; step += 1) {
    if (at.href.startsWith(back)) return at;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const next = answer.headers.get('location');
    expect(next, `${at.href}: ${answer.status} ${await answer.text()}`).not.toBeNull();
    at = new URL(next ?? '', at);
  }
  throw new Error(`the provider did not send back: ${at.href}`);
}
