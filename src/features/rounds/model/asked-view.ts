import type { Scale } from '#features/plans/index.ts';
import type { AnswerValues, Ask, BaseOfAnswer } from './views.ts';

/** What somebody who is asked sees of a round: their own items, and nothing else of the plan. */
export type AskedView = Readonly<{
  round: Readonly<{
    id: number;
    title: string;
    planTitle: string;
    partnership: string;
    language: 'nb' | 'nn' | 'en';
    deadline: string;
    asks: readonly Ask[];
    /** the words of the columns that are asked about; null where they are not asked */
    period: string | null;
    focusPeriod: string | null;
  }>;
  name: string | null;
  /** a colleague can not send on what was sent to them */
  maySendOn: boolean;
  statuses: readonly Readonly<{ key: string; label: string; scale: Scale }>[];
  items: readonly AskedItemView[];
}>;

export type AskedItemView = Readonly<{
  id: number;
  title: string;
  area: string;
  base: BaseOfAnswer;
  /** the word of the column that `base` is of */
  saidIn: string | null;
  /** something is there that can be confirmed */
  canConfirm: boolean;
  /** the newest answer, and whether it is one's own */
  answer: (AnswerValues & Readonly<{ kind: 'unchanged' | 'updated'; at: string; isOwn: boolean }>) | null;
  /** to whom one has sent it on */
  sentTo: string | null;
}>;
