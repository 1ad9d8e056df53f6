import { breakableHeading, breakableText } from '../../../formats/pdf/drawable-text.ts';
import { typefaceName } from '../../../formats/pdf/typeface.ts';
import type { Block, MeetingDocument } from '../../model/meeting-document.ts';

/** What meeting.typ reads; in the title a day stays with its month. `draw` makes any text one that the typeface has. */
export function meetingData(document: MeetingDocument, draw: (text: string) => string): unknown {
  const text = (value: string): string => breakableText(draw(value));
  const heading = (value: string): string => breakableHeading(draw(value));
  const { language, date, title, lines, blocks, footer, words } = document;
  return {
    font: typefaceName,
    lang: language,
    region: language === 'en' ? 'GB' : 'NO',
    date: { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) },
    title: draw(title).trim() || '–',
    shownTitle: heading(title).replaceAll(/(\d\.?) (?=\p{Ll})/gu, '$1\u00a0'),
    partnership: text(document.partnership),
    lines: lines.map(text),
    footer: text(footer),
    words,
    blocks: blocks.map((block) => blockData(block, text, heading)),
  };
}

type Shown = (value: string) => string;

function blockData(block: Block, text: Shown, heading: Shown): unknown {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: heading(block.text) };
    case 'paragraph':
      return { ...block, text: text(block.text) };
    case 'box':
      return { ...block, label: text(block.label), text: text(block.text) };
    case 'facts':
      return { ...block, facts: block.facts.map((fact) => ({ label: text(fact.label), text: text(fact.text) })) };
    case 'list':
      return { ...block, items: block.items.map(text) };
    case 'table':
      return {
        ...block,
        columns: block.columns.map(({ label, share }) => ({ label: text(label), share })),
        rows: block.rows.map((row) => row.map(text)),
      };
  }
}
