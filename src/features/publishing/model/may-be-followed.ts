/** Whether an address leads to a page or a letter; anything else, as javascript:, is shown and not followed. */
export function mayBeFollowed(url: string): boolean {
  return /^(https?:\/\/|mailto:)\S+$/i.test(url);
}
