import type { Example } from './examples.ts';
import type { SteeringRows } from './steering-rows.ts';

/** A request of each operation of cases, decisions and assignments; what is closed is closed last. */
export function caseExamples(rows: SteeringRows): Readonly<Record<string, Example>> {
  const { partnership, forum, above, decision, assignment, person } = rows;
  const found = { case: rows.case };
  return {
    listCases: { status: 200, query: `partnership=${partnership}&forum=${forum}&state=open&q=sak&limit=2` },
    getCase: { status: 200, path: found },
    raiseCase: { status: 201, body: { forum, title: 'Felles rutine', background: 'Bakgrunn', responsible: person, withheldBy: '§ 14' } },
    sendCase: { status: 201, path: found, body: { to: above, how: 'up', note: 'Til behandling' } },
    listDecisions: { status: 200, query: `partnership=${partnership}&state=open&year=2026&outcome=resolved` },
    getDecision: { status: 200, path: { decision } },
    recordDecision: {
      status: 201,
      body: { forum, case: rows.case, outcome: 'recommended', text: 'Rutinen anbefales.', dissents: [{ by: 'Bydelen', text: 'Uenig' }] },
    },
    completeDecision: { status: 201, path: { decision }, body: { text: 'Innført.' } },
    listAssignments: { status: 200, query: `forum=${forum}&kind=assignment&late=false` },
    getAssignment: { status: 200, path: { assignment } },
    giveAssignment: { status: 201, body: { kind: 'input', from: forum, to: above, title: 'Ta opp finansieringen', givenOn: null } },
    answerAssignment: { status: 201, path: { assignment }, body: { answer: 'accepted' } },
    reportAssignment: { status: 201, path: { assignment }, body: { text: 'Kartlagt.' } },
    closeAssignment: { status: 201, path: { assignment }, body: { note: 'Ferdig' } },
    closeCase: { status: 201, path: found, body: { why: 'Ferdig' } },
  };
}
