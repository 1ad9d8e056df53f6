import { expect, test } from 'vitest';
import { errorInfoOf } from './error-info.ts';

test('what a page is told of, and what a script was answered before there was a page, are both told', () => {
  const info = { code: 'not_found', status: 404, message: 'Borte' };
  expect(errorInfoOf(info)).toBe(info);
  expect(errorInfoOf('{"code":"too_many_requests","status":429,"detail":"Vent litt"}')).toEqual({
    code: 'too_many_requests',
    status: 429,
    message: 'Vent litt',
  });
});

test.each(['<html>', '{"detail":', '{"status":429}', '', null, undefined, 7])('anything else says nothing: %s', (data) => {
  expect(errorInfoOf(data)).toBeNull();
});
