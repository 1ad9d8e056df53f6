/** The kind of browser and machine, so that a person knows their own sign-ins apart; null where it does not say. */
export function agentOf(userAgent: string | null): string | null {
  if (userAgent === null) return null;
  const browser = /(Edg|OPR|Firefox|Chrome|Safari)\//.exec(userAgent)?.[1];
  const machine = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(userAgent)?.[1];
  const names: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' };
  const told = [browser, machine].flatMap((part) => (part === undefined ? [] : [names[part] ?? part]));
  return told.length === 0 ? null : told.join(', ');
}
