import { fastify } from 'fastify';
import { expect, test } from 'vitest';
import { logRequests } from './request-log.ts';

test('a line says which path was asked for, but not where the path itself opens something', async () => {
  const lines: string[] = [];
  const app = fastify({ logger: { stream: { write: (line: string) => void lines.push(line) } }, disableRequestLogging: true });
  logRequests(app);
  app.get('/fora/:forum', () => 'ok');
  app.get('/personer/:word/calendar.ics', { config: { isSecretPath: true } }, () => 'ok');
  for (const url of ['/fora/ssu?q=navn', '/personer/hemmelig-ord/calendar.ics', '/finnes/ikke']) await app.inject({ url });
  await app.close();
  const paths = lines.map((line) => (JSON.parse(line) as { path: string }).path);
  expect(paths).toEqual(['/fora/ssu', '/personer/:word/calendar.ics', '/finnes/ikke']);
  expect(lines.join()).not.toMatch(/hemmelig|navn/);
});
