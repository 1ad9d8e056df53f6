import type { Example } from './examples.ts';
import type { SteeringRows } from './steering-rows.ts';

const deadline = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);

/** A request of each operation of rounds: the round is opened, answered, settled and closed. */
export function roundExamples(slug: string, { partnership }: SteeringRows): Readonly<Record<string, Example>> {
  const round = { round: 1 };
  const answer = { item: 3, kind: 'updated', version: 0, focusVersion: 0, status: 'completed', text: 'Ferdig' };
  return {
    openRound: { status: 201, body: { plan: slug, title: 'Statusrunde', asks: ['status', 'text'], period: '2024', deadline } },
    listRounds: { status: 200, query: `partnership=${partnership}&plan=${slug}&limit=2` },
    getRound: { status: 200, path: round },
    listRoundItems: { status: 200, path: round, query: 'state=unanswered&limit=2' },
    listRoundRecipients: { status: 200, path: round, query: 'state=unanswered&limit=2' },
    answerRound: { status: 201, path: round, body: answer },
    listRoundAnswers: { status: 200, path: { ...round, item: 3 } },
    settleAnswer: { status: 200, path: { ...round, answer: 1 }, body: { how: 'edited', values: { text: 'Helt ferdig' } } },
    acceptUnchanged: { status: 200, path: round },
    closeRound: { status: 204, path: round },
  };
}
