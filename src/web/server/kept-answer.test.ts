import { fastify } from 'fastify';
import { expect, test } from 'vitest';
import { countedVersion } from '../../../test/support/content-version.ts';
import { createKeptAnswers } from './kept-answer.ts';

test('what many ask for at once is made once, and again when something has changed', async () => {
  const contentVersion = countedVersion();
  const answers = createKeptAnswers({ contentVersion });
  const app = fastify();
  let made = 0;
  app.get<{ Params: { key: string } }>('/:key', (request, reply) =>
    answers.send(request, reply, request.params.key, async () => {
      const body = `${request.params.key} ${(made += 1)}`;
      await new Promise((resolve) => setTimeout(resolve, 20));
      return { body, type: 'text/plain' };
    }),
  );
  const bodies = (urls: readonly string[]) => Promise.all(urls.map(async (url) => (await app.inject(url)).body));
  expect(await bodies(['/a', '/a', '/a', '/b'])).toEqual(['a 1', 'a 1', 'a 1', 'b 2']);
  expect(await bodies(['/a'])).toEqual(['a 1']);
  contentVersion.change();
  expect(await bodies(['/a', '/b'])).toEqual(['a 3', 'b 4']);
  await app.close();
});
