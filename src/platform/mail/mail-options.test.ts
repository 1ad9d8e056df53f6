import { expect, test } from 'vitest';
import { parseMailSender, parseMailServer } from './mail-options.ts';

test('a mail server is an address with or without a user, and nothing more', () => {
  expect(parseMailServer('smtp://post.example.no')).toEqual({
    host: 'post.example.no',
    port: 587,
    secure: false,
    user: null,
    password: null,
  });
  expect(parseMailServer('smtps://et%40navn:hemme%2Flig@post.example.no:2465/')).toEqual({
    host: 'post.example.no',
    port: 2465,
    secure: true,
    user: 'et@navn',
    password: 'hemme/lig',
  });
  expect(parseMailServer('smtp://[::1]:25')).toMatchObject({ host: '::1', port: 25 });
});

test.each(['post.example.no', 'http://post.example.no', 'smtp://', 'smtp://h/?tls=false', 'smtp://h/x', 'smtp://a%zz:b@h', ''])(
  'no mail server: %s',
  (text) => {
    expect(parseMailServer(text)).toBeNull();
  },
);

test('a sender is one address, with or without a name', () => {
  expect(parseMailSender('post@example.no')).toEqual({ address: 'post@example.no', name: null });
  expect(parseMailSender('Sekretariatet i Oslo <post@example.no>')).toEqual({ address: 'post@example.no', name: 'Sekretariatet i Oslo' });
});

test.each([
  'post',
  'post@',
  '@example.no',
  'a@example.no, b@example.no',
  'a@example.no\r\nBcc: b@example.no',
  'Navn\r\nBcc: b@example.no <a@example.no>',
  '<a@example.no>',
  '"a b"@example.no',
  'a..b@example.no',
  'a@b@example.no',
  'a@example',
  'a@-example.no',
  `${'a'.repeat(65)}@example.no`,
])('no sender: %j', (text) => {
  expect(parseMailSender(text)).toBeNull();
});
