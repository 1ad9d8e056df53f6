import { expect, test } from 'vitest';
import { contentDisposition } from './content-disposition.ts';

test('a name of plain letters is written once', () => {
  expect(contentDisposition('vedtak.csv')).toBe('attachment; filename="vedtak.csv"');
  expect(contentDisposition('lsu.ics', { isShown: true })).toBe('inline; filename="lsu.ics"');
});

test('a name of other letters is written for old programs and for people', () => {
  expect(contentDisposition('Årsrapport.pdf')).toBe(`attachment; filename="Arsrapport.pdf"; filename*=UTF-8''%C3%85rsrapport.pdf`);
  expect(contentDisposition('Plan (ny).pdf', { plain: 'plan-ny.pdf' })).toBe(
    `attachment; filename="plan-ny.pdf"; filename*=UTF-8''Plan%20%28ny%29.pdf`,
  );
  expect(contentDisposition('報告')).toBe(`attachment; filename="vedlegg"; filename*=UTF-8''%E5%A0%B1%E5%91%8A`);
});

test('a name can not say more than a name', () => {
  expect(contentDisposition('a"; x="\r\nset-cookie: b=c')).toBe(
    `attachment; filename="a x=set-cookie: b=c"; filename*=UTF-8''a%22%3B%20x%3D%22%0D%0Aset-cookie%3A%20b%3Dc`,
  );
  expect(contentDisposition('\ud800')).toBe(`attachment; filename="vedlegg"; filename*=UTF-8''%EF%BF%BD`);
});
