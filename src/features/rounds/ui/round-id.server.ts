import { AppError } from '#shared/errors/app-error.ts';

type Params = Readonly<Record<string, string>>;

/** The number of the round in an address. Throws round_not_found for what is none. */
export function roundIdIn(params: Params): number {
  const text = params['round'] ?? '';
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new AppError('round_not_found');
  return Number(text);
}

/** The number of the item in an address. Throws item_not_found for what is none. */
export function itemIdIn(params: Params): number {
  const text = params['item'] ?? '';
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new AppError('item_not_found', { item: text });
  return Number(text);
}
