import { expect, test } from 'vitest';
import { markup } from './markup.ts';

test('what comes in as a value comes out as text, in elements and in attributes', () => {
  const title = `</title><script>alert("1")</script> & 'så'\u0000`;
  const safe = '&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;så&#39;';
  expect(markup`<p title="${title}">${title}</p>`.html).toBe(`<p title="${safe}">${safe}</p>`);
});

test('pieces and lists of pieces stay as they are, and nothing is nothing', () => {
  const items = ['a<', 'b'].map((text) => markup`<li>${text}</li>`);
  expect(markup`<b>${items}</b>${null}${2}`.html).toBe('<b><li>a&lt;</li><li>b</li></b>2');
});
