import { editionAddress } from '../../../model/editions/edition-view.ts';

/** Where an item of a version is read. */
export function itemAddress({ plan, version }: Readonly<{ plan: string; version: number | 'draft' }>, key: string): string {
  const address = version === 'draft' ? `/planer/${plan}` : editionAddress(plan, version);
  return `${address}/tiltak/${key}`;
}
