import type { ChangeAnswer } from '../model/change-answer.ts';
import type { Post } from './grid-store.ts';

const patience = 15_000;

/** Sends changes of one plan. Rejects where no answer came, or one that is not ours. */
export function postTo(plan: string): Post {
  return async (fields) => {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    const response = await fetch(`/planer/${plan}/endre-direkte`, { method: 'POST', body, signal: AbortSignal.timeout(patience) });
    const answer: unknown = await response.json();
    if (!isAnswer(answer)) throw new Error(`unexpected answer ${response.status}`);
    return answer;
  };
}

function isAnswer(value: unknown): value is ChangeAnswer {
  return typeof value === 'object' && value !== null && 'outcome' in value;
}
