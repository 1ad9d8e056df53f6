import { expect, test } from 'vitest';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { depsOf, member } from '../../../../test/support/people.ts';
import { makeAgendaItem, makeForum, makeMeeting, makePartnership, makePerson } from '../../../../test/support/steering.ts';
import { showMeeting } from '../queries/show-meeting.ts';
import { declareDisqualification } from './disqualifications.ts';

describeEachDatabase('a conflict of interest', (database) => {
  test('is declared once for a person and a reason, however often the button is pressed', async () => {
    const { db } = database();
    const partnership = await makePartnership(db);
    const forum = await makeForum(db, partnership);
    const meeting = await makeMeeting(db, partnership, forum);
    const [entry, other] = [await makeAgendaItem(db, forum, meeting), await makeAgendaItem(db, forum, meeting)];
    const contact = await makePerson(db, partnership, { role: 'Leder' });
    const declare = (values: object) => declareDisqualification(depsOf(db), member, { entry, contact, reason: 'Slekt', ...values });
    const clicks = await Promise.allSettled([declare({}), declare({})]);
    expect(clicks.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(declare({ reason: ' Slekt ' })).rejects.toMatchObject({ code: 'disqualification_twice' });
    await declare({ reason: 'Arbeider for leverandøren' });
    await declare({ entry: other });
    const guest = { contact: null, name: 'Gjest' };
    await declare(guest);
    await expect(declare(guest)).rejects.toMatchObject({ code: 'disqualification_twice' });
    const { agenda } = await showMeeting(depsOf(db), member, meeting);
    expect(agenda.map(({ disqualifications }) => disqualifications.length)).toEqual([3, 1]);
  });
});
