import { useText, type Translate } from '#web/text/use-text.ts';
import type { PlanDifference } from '../../model/compare/difference.ts';
import { ChangedText } from './changed-text.tsx';
import { compareMessages } from './messages.ts';

/** What differs in the plan, an area or an item itself, one line each. Cells, contacts and titles have their own places. */
export function OwnDifferences({ differences, language }: Readonly<{ differences: readonly PlanDifference[]; language: string }>) {
  const told = differences.filter(({ kind }) => kind.endsWith('-reordered') || kind in labels);
  if (told.length === 0) return null;
  return (
    <ul className="compare-own">
      {told.map((difference, at) => (
        <li key={at}>
          <OwnDifference difference={difference} language={language} />
        </li>
      ))}
    </ul>
  );
}

function OwnDifference({ difference, language }: Readonly<{ difference: PlanDifference; language: string }>) {
  const t = useText();
  const { kind, before, after } = difference;
  if (kind.endsWith('-reordered')) return <>{orderText(difference, t)}</>;
  if (kind === 'period-changed' && before === after) return <>{t(compareMessages.columnKind, { label: after ?? '' })}</>;
  if (kind === 'item-moved') {
    return (
      <>
        <span className="muted">{t(compareMessages.movedFrom)}</span> <span lang={language}>{before}</span>{' '}
        <span className="muted">{t(compareMessages.wentTo)}</span> <span lang={language}>{after}</span>
      </>
    );
  }
  return (
    <>
      <span className="muted">{t(labels[kind as keyof typeof labels])}</span>{' '}
      <span lang={language}>
        <ChangedText was={before} now={after} />
      </span>
    </>
  );
}

function orderText({ before, after }: PlanDifference, t: Translate): string {
  if (before === after) return t(compareMessages.samePlace);
  return t(compareMessages.order, { from: before ?? '', to: after ?? '' });
}

const labels = {
  'plan-renamed': compareMessages.planTitle,
  'adoptions-changed': compareMessages.adoptions,
  'period-added': compareMessages.column,
  'period-removed': compareMessages.column,
  'period-changed': compareMessages.column,
  'status-word-added': compareMessages.word,
  'status-word-removed': compareMessages.word,
  'status-word-renamed': compareMessages.word,
  'status-word-rescaled': compareMessages.wordScale,
  'area-renumbered': compareMessages.number,
  'vision-changed': compareMessages.vision,
  'item-moved': compareMessages.movedFrom,
  'funding-changed': compareMessages.funding,
  'links-changed': compareMessages.links,
} as const;
