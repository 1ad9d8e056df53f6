import { expect, test } from 'vitest';
import { choiceCookie, readCookies } from './cookies.ts';

test('cookies are read by name, decoded, and damaged ones left out', () => {
  const cookies = readCookies('sprak=nn; rolle=contact%3A7; vond=%E0%A4%A; =tom; tema=dark');
  expect(Object.fromEntries(cookies)).toEqual({ sprak: 'nn', rolle: 'contact:7', tema: 'dark' });
  expect(readCookies(undefined).size).toBe(0);
});

test('a choice is kept for the whole site, out of reach of scripts and other sites', () => {
  expect(choiceCookie('rolle', 'contact:7')).toBe('rolle=contact%3A7; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax');
});
