import { page } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { applyChange } from './apply-change.server.ts';
import type { ChangeAnswer } from './model/change-answer.ts';

/** The same changes for the plan's table, which stays where it is: the answer as JSON. */
export const action = page(async (args) => {
  const answer = await applyChange(args, await readForm(args.request));
  return Response.json(answer, { status: statusOf(answer), headers: { 'cache-control': 'no-store' } });
});

function statusOf(answer: ChangeAnswer): number {
  if (answer.outcome === 'saved') return 200;
  return answer.outcome === 'conflict' ? 409 : answer.status;
}
