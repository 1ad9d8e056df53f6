/** Whether a text of an address may be a plan's: what none has is not looked up, as a NUL, which no database takes. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]+$/.test(text);
}
