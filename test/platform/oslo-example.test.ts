import { expect, test } from 'vitest';
import { listAssignments, listDecisions } from '#features/cases/index.ts';
import { listEditions } from '#features/plans/index.ts';
import { readDocument } from '#features/reading/index.ts';
import { loadExamplesWhenEmpty } from '../../src/load-examples.ts';
import { describeEachDatabase, quietLog } from '../support/databases.ts';
import { citizen, depsOf } from '../support/people.ts';

describeEachDatabase('the example of Oslo', (database) => {
  test('has the two adoptions and the assignments that its plans tell of, and nothing that they do not', async () => {
    const deps = depsOf(database().db);
    const load = () =>
      loadExamplesWhenEmpty({ ...deps, readFile: (bytes, fileName, mapping) => readDocument(bytes, fileName, { mapping }) }, quietLog);
    await load();
    await load();

    const unknown = { case: null, meetingId: null, followUp: null, state: 'none', withheldBy: null };
    expect((await listDecisions(deps, citizen)).decisions).toMatchObject([
      {
        ...unknown,
        forum: { name: 'Lokalt samarbeidsutvalg OUS' },
        decidedOn: '2025-11-03',
        outcome: 'endorsed',
        text: 'Tilsluttet av LSU i OUS sektor 3.11.25',
        adopted: { plan: 'oslo-ous-2026', edition: 1 },
      },
      {
        ...unknown,
        forum: { name: 'Partnerskapsmøtet' },
        decidedOn: '2025-10-14',
        outcome: 'endorsed',
        text: 'Tilsluttet på Partnerskapsmøtet 14.10.25.',
        adopted: { plan: 'oslo-2026', edition: 1 },
      },
    ]);
    const [edition] = await listEditions(deps, citizen, 'oslo-2026');
    expect(edition?.adoptions).toMatchObject([{ body: 'Partnerskapsmøtet', date: '2025-10-14', outcome: 'endorsed' }]);

    const { assignments } = await listAssignments(deps, citizen);
    expect(assignments.map(({ title }) => title.slice(0, 10))).toEqual(['Kartlegge ', 'Beskrive s']);
    for (const assignment of assignments) {
      expect(assignment).toMatchObject({
        from: { shortName: 'SSU' },
        givenOn: null,
        dueOn: null,
        dueMeeting: null,
        responsible: null,
        state: 'unanswered',
      });
      expect(assignment.items.map(({ plan }) => plan)).toEqual(['oslo-2026', 'oslo-ous-2026']);
    }
  });
});
