import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsBetween } from './edits-between.ts';
import { moveCaret, type DeltaStep } from './move-caret.ts';
import { applyEdit, editBetween } from './text-edit.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'æ', '😀', '😁', '👩‍👩‍👧'), maxLength: 30 });

function halves(text: string): boolean {
  return !text.isWellFormed();
}

describe('What was typed', () => {
  test('makes the new text of the old one, and never takes half a character', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(40), (before, after, caret) => {
        const edit = editBetween(before, after, Math.min(caret, after.length));
        if (edit === null) return before === after;
        const parts = [edit.inserted, before.slice(0, edit.at), before.slice(edit.at, edit.at + edit.removed)];
        return applyEdit(before, edit) === after && !parts.some(halves);
      }),
    );
  });

  test('is found at the caret where the same letters stand side by side', () => {
    expect(editBetween('aaa', 'aaaa', 1)).toEqual({ at: 0, removed: 0, inserted: 'a' });
    expect(editBetween('aaa', 'aaaa', 4)).toEqual({ at: 3, removed: 0, inserted: 'a' });
    expect(editBetween('ab ab', 'ab', 2)).toEqual({ at: 2, removed: 3, inserted: '' });
  });

  test('is the smallest replacement', () => {
    expect(editBetween('Vedtak i dag', 'Vedtak i morgen', 15)).toEqual({ at: 9, removed: 3, inserted: 'morgen' });
    expect(editBetween('a😀b', 'a😁b', 3)).toEqual({ at: 1, removed: 2, inserted: '😁' });
  });
});

describe('What was written in a form', () => {
  const words = fc.array(fc.constantFrom('en', 'to', 'tre', ' ', '\n', '😀'), { maxLength: 25 }).map((all) => all.join(''));

  test('makes the new text of the old one', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const made = editsBetween(before, after).reduce(applyEdit, before);
        return made === after;
      }),
    );
  });

  test('leaves alone what stands between two edits', () => {
    const before = 'Forslag om møte i mai og referat';
    const edits = editsBetween(before, 'Et forslag om møte i mai og et referat');
    const kept = before.indexOf(' om møte');
    const touched = edits.filter(({ at, removed }) => at + removed > kept + 1 && at < before.indexOf(' referat'));
    expect([edits.length > 1, touched]).toEqual([true, []]);
  });
});

describe('The caret', () => {
  const steps: [string, number, DeltaStep[], number][] = [
    ['moves with what is put in before it', 5, [{ retain: 2 }, { insert: 'abc' }], 8],
    ['stays before what is put in at its place', 5, [{ retain: 5 }, { insert: 'abc' }], 5],
    ['stays where something behind it changes', 5, [{ retain: 7 }, { delete: 2 }, { insert: 'x' }], 5],
    ['goes back with what is taken out before it', 5, [{ delete: 3 }], 2],
    ['goes to the start of what it stood in', 5, [{ retain: 3 }, { delete: 10 }], 3],
    ['goes after what takes the place of what it stood in', 5, [{ retain: 3 }, { insert: 'ny' }, { delete: 10 }], 5],
  ];
  test.each(steps)('%s', (_name, caret, delta, moved) => expect(moveCaret(caret, delta)).toBe(moved));
});
