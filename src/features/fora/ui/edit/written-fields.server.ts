/** What was sent in a form, to be shown again where it was refused; files are left out. */
export function writtenFields(form: FormData): Readonly<Record<string, string>> {
  return Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.slice(0, 20_000)]] : [])));
}
