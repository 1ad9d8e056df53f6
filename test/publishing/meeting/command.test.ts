import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '#platform/db/open-database.ts';
import { quietLog } from '../../support/databases.ts';
import { newFolder, runCommand, startProgram } from '../../support/program.ts';
import { makeAgendaItem, makeForum, makeMeeting, makePartnership } from '../../support/steering.ts';
import { arkivmeldingFaults } from './arkivmelding-faults.ts';
import { readDocx } from './read-docx.ts';

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await newFolder());
});
afterEach(() => remove());

const out = (name: string): string => join(folder, name);
const env = () => ({ MALBILDE_DATA: join(folder, 'data') });
const run = (...args: readonly string[]) => runCommand(args, env());

async function aStoredMeeting(): Promise<string> {
  const { db, close } = await openDatabase({ databaseUrl: null, dataFolder: join(folder, 'data') }, quietLog);
  const partnership = await makePartnership(db);
  const forum = await makeForum(db, partnership, { name: 'Forum nord' });
  const meeting = await makeMeeting(db, partnership, forum);
  await makeAgendaItem(db, forum, meeting, { title: 'Åpent punkt', text: 'Åpen tekst.' });
  await makeAgendaItem(db, forum, meeting, { title: 'Skjult punkt', withheld_by: '§ 14' });
  await close();
  return String(meeting);
}

const textOf = async (file: string): Promise<string> =>
  readDocx(await readFile(file))
    .paragraphs.map(({ text }) => text)
    .join('\n');

test('a meeting is written as document and as package, while the program stands still and while it runs', async () => {
  const meeting = await aStoredMeeting();
  const still = await run('meeting', meeting, '--as', 'agenda', '--format', 'docx', '--out', out('still.docx'));
  expect([still.code, still.out]).toEqual([0, '']);
  expect(still.err).toMatch(/^Dokumentet står i .* \(\d+ kB\)\.\n$/);
  expect(await textOf(out('still.docx'))).toContain('Skjult punkt');
  expect(await run('archive', meeting, '--out', out('pakker'), '--public')).toMatchObject({ code: 0 });

  const running = await startProgram(env());
  try {
    const open = await run('meeting', meeting, '--as', 'agenda', '--format', 'docx', '--out', out('open.docx'), '--public');
    expect(open).toMatchObject({ code: 0 });
    expect(await textOf(out('open.docx'))).not.toContain('Skjult punkt');
    expect(await run('archive', meeting, '--out', out('pakker'))).toMatchObject({ code: 0 });
    const refused = await run('meeting', '999', '--as', 'notice', '--format', 'pdf', '--out', out('none.pdf'));
    expect([refused.code, refused.err, existsSync(out('none.pdf'))]).toEqual([2, 'Vi fant ikke møtet. Se listen over møter.\n', false]);
    const unsent = await run('meeting', meeting, '--as', 'minutes', '--format', 'pdf', '--out', out('none.pdf'), '--public');
    expect([unsent.code, unsent.err]).toEqual([2, expect.stringContaining('Protokollen er ikke sendt ut ennå.')]);
  } finally {
    running.child.kill('SIGTERM');
    await running.ended;
  }

  expect((await readdir(out('pakker'))).toSorted()).toEqual(['forum-nord-2026-03-03', 'forum-nord-2026-03-03-intern']);
  for (const name of await readdir(out('pakker'))) {
    const xml = await readFile(join(out('pakker'), name, 'arkivmelding.xml'), 'utf8');
    expect(arkivmeldingFaults(xml)).toEqual([]);
    expect(existsSync(join(out('pakker'), name, 'dokumenter', '02-saksliste.pdf'))).toBe(true);
  }
}, 120_000);

test.each([
  [['meeting', '1', '--as', 'referat', '--format', 'pdf', '--out', 'x']],
  [['meeting', '1', '--as', 'minutes', '--format', 'odt', '--out', 'x']],
  [['meeting', '../1', '--as', 'minutes', '--format', 'pdf', '--out', 'x']],
  [['meeting', '1', '--as', 'minutes', '--format', 'pdf']],
  [['archive', '1']],
  [['archive', 'x', '--out', 'x']],
])('%j tells how it is used', async (args) => {
  const { code, err } = await run(...args);
  expect([code, err]).toEqual([2, expect.stringMatching(/^Bruk: malbilde (meeting|archive) MEETING /)]);
});
