import type { Language } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import type { Item } from '#features/plans/index.ts';
import { findingMessages } from '../../finding-messages.ts';
import { finding, type TextFinding } from './text-finding.ts';

type Unkeyed = Omit<Item, 'key'>;

/** Puts links that stand on lines of their own on the item above them; at a page's foot that is asked about. */
export function placeLinks(
  items: readonly Unkeyed[],
  links: readonly Readonly<{ line: number; url: string }>[],
  language: Language,
): Readonly<{ items: readonly Unkeyed[]; findings: readonly (TextFinding & Readonly<{ at: number }>)[] }> {
  const placed = [...items];
  const findings: (TextFinding & Readonly<{ at: number }>)[] = [];
  for (const { line, url } of links.slice(0, 500)) {
    if (!URL.canParse(url)) continue;
    const at = placed.findLastIndex(({ source }) => (source?.lines?.[0] ?? Infinity) < line);
    const item = placed[at];
    const end = item?.source?.lines?.[1] ?? 0;
    if (!item || line - end > 40) continue;
    const links2 = [...new Set([...(item.links ?? []), url])];
    if (line < end) {
      placed[at] = { ...item, links: links2 };
      continue;
    }
    const params = { url, title: item.title };
    const what = formatMessage(findingMessages.link_unplaced[language], params, language);
    placed[at] = { ...item, links: links2, uncertain: [...(item.uncertain ?? []), { what }] };
    findings.push({ ...finding('ask', 'link_unplaced', params, { page: item.source?.page ?? null, lines: [line, line] }), at });
  }
  return { items: placed, findings };
}
