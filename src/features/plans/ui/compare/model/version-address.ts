/** A version as the address has it: `utkast`, `2`, or `oslo-2025/2` for one of another plan. */
export type VersionAddress = Readonly<{ plan: string | null; version: number | 'draft' }>;

const draftWord = 'utkast';
const pattern = /^(?:([a-z0-9-]{1,200})\/)?(utkast|[1-9]\d{0,5})$/;

/** Null where the text is no version. */
export function readVersion(text: string | null): VersionAddress | null {
  const found = pattern.exec(text ?? '');
  if (!found) return null;
  const [, plan = null, version = ''] = found;
  return { plan, version: version === draftWord ? 'draft' : Number(version) };
}

/** The version of `plan` as the addresses of the plan `here` have it. */
export function writeVersion(plan: string, version: number | 'draft', here: string): string {
  const word = version === 'draft' ? draftWord : String(version);
  return plan === here ? word : `${plan}/${word}`;
}
