import { expect, test } from 'vitest';
import { personHtml } from './person-html.ts';

test('what somebody wrote stands in the page as text', () => {
  const bad = '<script>alert("1")</script>&';
  const page = personHtml(
    {
      person: { name: bad, role: bad, emails: [] },
      at: '2026-01-01T00:00:00Z',
      rows: { mails: [{ [bad]: bad, list: [bad], nothing: null }] },
      mentions: { [bad]: [bad] },
    },
    'nb',
  );
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;');
  expect(page).not.toContain('nothing');
});
