import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { listen } from '#platform/http/listen.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { planDocument, withItem } from '../support/plan-documents.ts';
import { openApi } from './api-app.ts';

const key = 'fortsatt-deltakelse-i-og-utvikling-av-fagnettverk-for';

/** The commands of the guide, one after the other, as a reader runs them. */
async function commandsOf(port: number): Promise<string> {
  const guide = await readFile('docs/guide/programmer.md', 'utf8');
  const blocks = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, commands]) => commands ?? '');
  return blocks.join('\necho\n').replaceAll('localhost:3000', `localhost:${port}`);
}

describeEachDatabase('the way through the interface that the guide shows', (database) => {
  test('is one that a reader can go, command by command', async () => {
    const plan = planDocument({ partnership: 'Helsefellesskap Oslo' });
    const document = withItem(plan, 'Fagnettverk for digital samhandling', (item) => ({ ...item, key }));
    const api = await openApi(database().program, document);
    const port = await listen(api.app, '127.0.0.1', 0);
    const commands = await commandsOf(port);
    expect(commands.split('\n').filter((line) => /^(curl|sekretariat) /.test(line)).length).toBeGreaterThan(12);
    const { stdout, stderr } = await promisify(execFile)('bash', ['--norc', '-euc', commands]);
    expect(stderr).toBe('');

    const problems = [...stdout.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code);
    expect(problems).toEqual(['item_not_found']);
    for (const said of ['Fire nettverksmøter', 'Egne midler', '"written":1', 'Til behandling', '"outcome":"endorsed"', 'whsec_']) {
      expect(stdout).toContain(said);
    }
    await api.app.close();
  });
});
