/** Which entry is looked at (its number; null follows the meeting), and whether the text is large enough for a wall. */
export type RoomLook = Readonly<{ entry: number | null; large: boolean }>;

export function roomAddress(meeting: number, { entry, large }: RoomLook): string {
  const query = new URLSearchParams();
  if (entry !== null) query.set('punkt', String(entry));
  if (large) query.set('stor', '1');
  return `/moter/${meeting}/rom${query.size > 0 ? `?${query}` : ''}`;
}

export function lookOf(params: URLSearchParams): RoomLook {
  const asked = params.get('punkt');
  return { entry: asked !== null && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : null, large: params.get('stor') === '1' };
}
