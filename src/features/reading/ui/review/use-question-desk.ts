import { useCallback, useEffect, useMemo, useState } from 'react';
import { useFetcher } from 'react-router';
import type { AskedQuestion } from '../../show-review.ts';
import type { ReviewResult } from '../act-on-review.server.ts';
import { nextUnanswered, withAnswers } from '../model/question-desk.ts';

type Given = Readonly<{ answer: string | null; why: string | null }>;
type Batch = ReadonlyMap<string, Given>;

const none: Batch = new Map();

/**
 * The questions with answers that are seen at once and stored behind: what is given while a batch is on its way goes in
 * the next one, so that nobody waits and no answer overtakes another. `at` is the question that is looked at.
 */
export function useQuestionDesk(stored: readonly AskedQuestion[], start: number) {
  const fetcher = useFetcher<ReviewResult>();
  const [at, setAt] = useState(start);
  const [queued, setQueued] = useState<Batch>(none);
  const [sent, setSent] = useState<Batch>(none);
  const [history, setHistory] = useState<readonly string[]>([]);
  const { state, data, submit } = fetcher;

  useEffect(() => {
    if (state !== 'idle') return;
    if (queued.size === 0) {
      setSent(none);
      return;
    }
    const answers = [...queued].map(([question, given]) => ({ question, ...given }));
    setSent(queued);
    setQueued(none);
    void submit({ intent: 'answers', answers: JSON.stringify(answers) }, { method: 'post' });
  }, [state, queued, submit]);

  const pending = useMemo(() => new Map([...sent, ...queued].map(([key, { answer }]) => [key, answer])), [sent, queued]);
  const failed = state === 'idle' && data?.kind === 'failed' ? data.sentence : null;
  const questions = withAnswers(stored, pending);

  const answer = useCallback(
    (key: string, value: string, why: string | null) => {
      const place = questions.findIndex((question) => question.key === key);
      setQueued((known) => new Map(known).set(key, { answer: value, why }));
      setHistory((known) => [...known, key]);
      setAt(nextUnanswered(withAnswers(questions, new Map([[key, value]])), place) ?? place);
    },
    [questions],
  );

  /** Takes an answer back, the latest where none is named, and goes to its question. */
  const undo = useCallback(
    (key = history.at(-1)) => {
      const place = questions.findIndex((question) => question.key === key);
      if (key === undefined || place < 0) return;
      setQueued((known) => new Map(known).set(key, { answer: null, why: null }));
      setHistory((known) => known.filter((other) => other !== key));
      setAt(place);
    },
    [history, questions],
  );

  const go = useCallback((place: number) => setAt(Math.min(Math.max(place, 0), Math.max(0, stored.length - 1))), [stored.length]);
  const saving = state !== 'idle' || queued.size > 0;
  return { questions, at: Math.min(at, Math.max(0, questions.length - 1)), go, answer, undo, saving, failed };
}

export type QuestionDesk = ReturnType<typeof useQuestionDesk>;
