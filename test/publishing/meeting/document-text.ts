import type { Block, MeetingDocument } from '../../../src/features/publishing/meeting-documents/model/meeting-document.ts';

/** Everything that a document says, in its order, without its look: what every file of it must hold. */
export function documentText({ title, lines, blocks }: MeetingDocument): readonly string[] {
  return [title, ...lines, ...blocks.flatMap(blockText)];
}

function blockText(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'facts':
      return block.facts.map(({ label, text }) => `${label}: ${text}`);
    case 'list':
      return block.items;
    case 'box':
      return [block.label, ...(block.text === '' ? [] : [block.text])];
    case 'table':
      return [...block.columns.map(({ label }) => label), ...block.rows.flat()];
  }
}
