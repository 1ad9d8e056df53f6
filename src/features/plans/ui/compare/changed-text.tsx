import { Fragment } from 'react';
import { useText } from '#web/text/use-text.ts';
import { wordDiff } from '../../model/compare/word-diff.ts';
import { compareMessages } from './messages.ts';

/** A text as it was and is: what went is struck out, what came is underlined, and both are said to who does not see it. */
export function ChangedText({ was, now }: Readonly<{ was: string | null; now: string | null }>) {
  const t = useText();
  return (
    <span className="changed-text">
      {wordDiff(was ?? '', now ?? '').map(({ kind, text }, at) => {
        if (kind === 'same') return <span key={at}>{text}</span>;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          <Fragment key={at}>
            <Mark>
              <span className="ds-sr-only">{t(kind === 'removed' ? compareMessages.wasRemoved : compareMessages.wasAdded)} </span>
              {text.trimEnd()}
            </Mark>
            {text.slice(text.trimEnd().length) || ' '}
          </Fragment>
        );
      })}
    </span>
  );
}
