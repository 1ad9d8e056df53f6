import { expect, test } from 'vitest';
import { actorAs } from '#shared/actor.ts';
import { deeds, isDeed, standings } from './deeds.ts';
import { foraWhere, may, maySomewhere } from './may.ts';
import { accessMarkdown, accessTable, tellWho, verdictOf } from './tell-access.ts';

const memberHere = actorAs('member', { posts: [{ forumId: 1, as: 'member' }] });
const chairHere = actorAs('member', { posts: [{ forumId: 1, as: 'chair' }] });

test('the table says of every deed what every standing may', () => {
  const rows = accessTable().flatMap((area) => area.rows);
  expect(rows.map(({ deed }) => deed).toSorted()).toEqual(Object.keys(deeds).toSorted());
  expect(rows.every(({ reaches }) => reaches.length === standings.length)).toBe(true);
  for (const { does } of rows) expect([does.nb, does.nn, does.en].every((text) => text.length > 5)).toBe(true);
  expect(accessMarkdown('nb')).toContain('| Sende en sak videre til et annet forum | ✓ ja | – nei | ◐ egne |');
});

test('who may is told in words', () => {
  expect(tellWho('case.send', 'nb')).toBe('sekretariatet, leder i forumet og sekretær i forumet');
  expect(tellWho('names.read', 'en')).toBe('the secretariat and everybody who has signed in');
});

test('what one may is told: everywhere, where it is theirs, or nowhere', () => {
  expect(verdictOf(actorAs('secretariat'), 'case.send')).toBe('everywhere');
  expect(verdictOf(chairHere, 'case.send')).toBe('own');
  expect(verdictOf(memberHere, 'case.send')).toBe('nowhere');
  expect(isDeed('toString')).toBe(false);
});

test('a seat in one forum gives no right in another', () => {
  expect(may(chairHere, 'case.send', { fora: [1] })).toBe(true);
  expect(may(chairHere, 'case.send', { fora: [2] })).toBe(false);
  expect(may(memberHere, 'withheld.read', { fora: [2, 1] })).toBe(true);
  expect(may(memberHere, 'withheld.read')).toBe(false);
  expect(foraWhere(memberHere, 'withheld.read')).toEqual([1]);
  expect(foraWhere(memberHere, 'case.send')).toEqual([]);
  expect(foraWhere(actorAs('secretariat'), 'case.send')).toBe('all');
  expect(maySomewhere(actorAs('public'), 'withheld.read')).toBe(false);
});

test('an editor has their own sector, and never the overall plan', () => {
  const editor = actorAs('editor', { sectorIds: [3] });
  expect(may(editor, 'plan.arrange', { sectors: [3] })).toBe(true);
  expect(may(editor, 'plan.arrange', { sectors: [4] })).toBe(false);
  expect(may(editor, 'plan.arrange', { sectors: [null] })).toBe(false);
});
