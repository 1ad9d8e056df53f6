import { Fragment } from 'react';
import { useText } from '#web/text/use-text.ts';
import { wordDiff } from '../../model/compare/word-diff.ts';
import { compareMessages } from './messages.ts';

/** A text as it was and is: what went is struck out, what came is underlined, and both are said to who does not see it. */
export function ChangedText({ was, now }: Readonly<{ was: string | null; now: string | null }>) {
  const t = useText();
  const runs = wordDiff(was ?? '', now ?? '');
  if (runs.length === 0) return null;
  return (
    <span className="changed-text">
      {runs.map(({ kind, text }, at) => {
        if (kind === 'same' || text.trim() === '') return kind === 'removed' ? null : <Fragment key={at}>{text}</Fragment>;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        const isLast = at === runs.length - 1;
        return (
          <Fragment key={at}>
            {at > 0 && /^\s/u.test(text) && ' '}
            <Mark>
              <span className="ds-sr-only">{t(kind === 'removed' ? compareMessages.wasRemoved : compareMessages.wasAdded)} </span>
              {text.trim()}
            </Mark>
            {!isLast && ' '}
          </Fragment>
        );
      })}
    </span>
  );
}
