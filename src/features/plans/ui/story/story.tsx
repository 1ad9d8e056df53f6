import { actorWords } from '#shared/actor-words.ts';
import { longTime } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { ChangeEntry } from '../../model/change.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { ActLines } from './act-lines.tsx';
import { storyMessages } from './messages.ts';
import { UndoForm } from './undo-form.tsx';

type Props = Readonly<{
  entries: readonly ChangeEntry[];
  plan: Pick<PlanView, 'slug' | 'statuses' | 'language'>;
  showItem?: boolean;
  /** Batches that the viewer may take back. */
  undoable?: readonly string[];
}>;

/** Every change, the latest first: what one person did at one time stands together. */
export function Story({ entries, plan, showItem = false, undoable = [] }: Props) {
  const t = useText();
  const language = useLanguage();
  if (entries.length === 0) return <p className="muted">{t(storyMessages.none)}</p>;
  const acts = [...Map.groupBy(entries, (entry) => entry.batch).values()];
  return (
    <ol className="story">
      {acts.map((act) => {
        const [first] = act;
        if (!first) return null;
        return (
          <li key={first.id} data-undone={first.undone || undefined}>
            <div className="story-head">
              <time dateTime={first.at}>{longTime(first.at, language)}</time>
              <span>
                {t(actorWords[first.role])}
                {first.who !== null && `: ${first.who}`}
              </span>
              {first.undone && <span className="ds-tag row-tag">{t(storyMessages.undone)}</span>}
              {!first.undone && undoable.includes(first.batch) && <UndoForm plan={plan.slug} batch={first.batch} />}
            </div>
            <ActLines act={act} plan={plan} showItem={showItem} />
            {first.why !== null && <p className="muted">{t(storyMessages.why, { why: first.why })}</p>}
          </li>
        );
      })}
    </ol>
  );
}
