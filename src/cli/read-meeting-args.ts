import { parseArgs } from 'node:util';

/** `values` are the other options, by name. */
type Asked = Readonly<{ meeting: number; internal: boolean; out: string; values: Readonly<Record<string, unknown>> }>;

/** MEETING --out PATH [--public], and options of text besides, each with its short letter or none. Null for what is written otherwise. */
export function readMeetingArgs(
  args: readonly string[],
  besides: Readonly<Record<string, { type: 'string'; short?: string }>> = {},
): Asked | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { ...besides, out: { type: 'string', short: 'o' }, public: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [meeting = '', ...others] = positionals;
    if (!/^[1-9]\d{0,14}$/.test(meeting) || others.length > 0 || !values.out) return null;
    return { meeting: Number(meeting), internal: !values.public, out: values.out, values };
  } catch {
    return null;
  }
}
