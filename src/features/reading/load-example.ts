import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { systemActor } from '#features/people/index.ts';
import { acceptReview } from './accept-review.ts';
import { answerQuestions } from './answer-question.ts';
import { showReview } from './show-review.ts';
import { startReview, type ReadingDeps } from './start-review.ts';

/** What only a person could decide about a document, each with the reason. */
const storedReview = z.strictObject({
  document: z.string(),
  answers: z.array(z.strictObject({ question: z.string(), answer: z.string(), why: z.string().min(1) })),
});

/**
 * Takes a real document in the way a person does: read by the real reader, settled by the stored review beside it,
 * accepted. `path` is the stored review, which names the document.
 */
export async function loadExample(deps: ReadingDeps, path: string): Promise<Readonly<{ slug: string }>> {
  const stored = storedReview.parse(JSON.parse(await readFile(path, 'utf8')));
  const bytes = await readFile(join(dirname(path), stored.document));
  const { id } = await startReview(deps, systemActor, { bytes, fileName: stored.document });
  if (stored.answers.length > 0) await answerQuestions(deps, systemActor, { review: id, answers: stored.answers });
  const review = await showReview(deps, systemActor, id);
  return acceptReview(deps, systemActor, { review: id, seenVersion: review.existing?.version ?? null });
}
