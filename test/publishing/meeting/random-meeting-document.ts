import fc from 'fast-check';
import type { Block, MeetingDocument } from '../../../src/features/publishing/meeting-documents/model/meeting-document.ts';
import { nastyTexts } from '../random-publication.ts';

const nasty = [
  ...nastyTexts,
  '#eval("1")',
  '$ x $ *fet* _skrå_ `kode` @ref <a> \\',
  '{{felt}}',
  '\u202eomvendt',
  '\ufffe\uffff',
  'Å'.repeat(300),
  '^w:p /sti ]]>',
];
const text = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

const table = fc.integer({ min: 1, max: 5 }).chain((width) => {
  const row = fc.array(text, { minLength: width, maxLength: width });
  return fc
    .tuple(row, fc.array(row, { maxLength: 6 }))
    .map(([labels, rows]): Block => ({ kind: 'table', columns: labels.map((label, at) => ({ label, share: at + 1 })), rows }));
});

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const, 3 as const), text }),
  fc.record({ kind: fc.constant('paragraph' as const), text }),
  fc.record({ kind: fc.constant('box' as const), label: text, text }),
  fc.record({ kind: fc.constant('facts' as const), facts: fc.array(fc.record({ label: text, text }), { minLength: 1, maxLength: 4 }) }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(text, { minLength: 1, maxLength: 5 }) }),
  table,
);

/** Any document, of texts that a careless writer stumbles on. The headings go down one level at a time, as ours do. */
export const anyMeetingDocument: fc.Arbitrary<MeetingDocument> = fc
  .record({
    kind: fc.constantFrom('notice' as const, 'agenda' as const, 'minutes' as const),
    language: fc.constantFrom('nb' as const, 'nn' as const, 'en' as const),
    title: text,
    partnership: text,
    forum: text,
    date: fc.constant('2026-03-03'),
    lines: fc.array(text, { maxLength: 3 }),
    blocks: fc.array(block, { maxLength: 12 }),
    footer: text,
    words: fc.constant({ page: 'Side', of: 'av' }),
  })
  .map((document) => ({ ...document, blocks: settled(document.blocks) }));

function settled(blocks: readonly Block[]): readonly Block[] {
  let last = 0;
  return blocks.map((one) => {
    if (one.kind !== 'heading') return one;
    last = Math.min(one.level, last + 1);
    return { ...one, level: last as 1 | 2 | 3 };
  });
}
