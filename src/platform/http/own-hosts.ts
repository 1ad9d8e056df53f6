const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/** Whether a name is that of this very machine. */
export function isLoopbackName(name: string): boolean {
  return loopbackNames.has(name.toLowerCase());
}

/** A Host header without its port. */
function nameOf(host: string | undefined): string {
  return (host ?? '').toLowerCase().replace(/:\d{1,5}$/, '');
}

export type OwnHosts = Readonly<{
  /** where people reach the installation; null: on this machine alone */
  address: string | null;
  /** the names of hosts, without port, that partnerships have of their own */
  others: () => Promise<readonly string[]>;
}>;

export const loopbackAlone: OwnHosts = { address: null, others: async () => [] };

/** What a guard outside asks, and the operator's own command line, are asked on this machine under its own name. */
const forThisMachine = /^\/(healthz|readyz|-\/admin\/[^?]*)(\?|$)/;

/** Whether the Host header is one of ours. Another site may point a name of its own at this machine (DNS rebinding). */
export async function isOwnHost({ address, others }: OwnHosts, host: string | undefined, path: string): Promise<boolean> {
  const name = nameOf(host);
  if (isLoopbackName(name) && (address === null || isLoopbackName(new URL(address).hostname) || forThisMachine.test(path))) return true;
  if (address !== null && (host ?? '').toLowerCase() === new URL(address).host) return true;
  return (await others()).includes(name);
}

/** What the Origin header of our own pages says under this Host: only a proxy knows that people use https. */
export function ownOrigin({ address }: Pick<OwnHosts, 'address'>, host: string | undefined): string {
  const scheme = address?.startsWith('https:') ? 'https' : 'http';
  return `${scheme}://${(host ?? '').toLowerCase()}`;
}
