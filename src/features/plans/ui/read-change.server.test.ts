import { expect, test } from 'vitest';
import { readChange } from './read-change.server.ts';

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

test('only what the form has is asked for', () => {
  expect(readChange(form({ item: 'a', period: '2025', version: '3', status: 'planned' }))).toEqual({
    item: 'a',
    period: '2025',
    version: 3,
    status: 'planned',
  });
});

test('an empty status is none, and an empty box closes the question only where the form has one', () => {
  expect(readChange(form({ status: '', text: '' }))).toEqual({ status: null, text: '' });
  expect(readChange(form({ hasOpen: '1' }))).toEqual({ open: false });
  expect(readChange(form({ hasOpen: '1', open: '1' }))).toEqual({ open: true });
});

test('contacts stand one on each line, and a place is counted from one', () => {
  expect(readChange(form({ contacts: ' Karin Sygna \r\n\r\nKjersti Valde', place: '3' }))).toEqual({
    contacts: ['Karin Sygna', 'Kjersti Valde'],
    position: 2,
  });
});
