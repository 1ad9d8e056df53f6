import { expect, test } from 'vitest';
import { readerLanguage } from '#platform/http/reader-language.ts';
import { choiceCookie, readCookies } from './cookies.ts';

test('cookies are read by name, decoded, and damaged ones left out', () => {
  const cookies = readCookies('sprak=nn; rolle=contact%3A7; vond=%E0%A4%A; =tom; tema=dark');
  expect(Object.fromEntries(cookies)).toEqual({ sprak: 'nn', rolle: 'contact:7', tema: 'dark' });
  expect(readCookies(undefined).size).toBe(0);
});

test('a choice is kept for the whole site, out of reach of scripts and other sites', () => {
  expect(choiceCookie({}, 'rolle', 'contact:7')).toBe('rolle=contact%3A7; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax');
});

test('with https a choice is held to this host, and is read under its plain name; no other cookie changes its name', () => {
  const made = choiceCookie({ address: 'https://plan.example.no' }, 'sprak', 'nn');
  expect(made).toBe('__Host-sprak=nn; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure');
  expect([...readCookies('__Host-sprak=nn; __Host-malbilde=x')]).toEqual([
    ['sprak', 'nn'],
    ['__Host-malbilde', 'x'],
  ]);
  expect(readerLanguage({ cookie: 'a=b; __Host-sprak=en' })).toBe('en');
});
