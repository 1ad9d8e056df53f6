import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { ChangeEntry } from '../../model/change.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { describeChange } from './describe-change.ts';
import { storyMessages } from './messages.ts';
import { StoryLineView } from './story-line.tsx';

type Props = Readonly<{
  act: readonly ChangeEntry[];
  plan: Pick<PlanView, 'slug' | 'statuses' | 'language'>;
  showItem: boolean;
}>;

const fewEnoughToTell = 3;

/** What one act did, in its order. Many items taken in at once are told by their number. */
export function ActLines({ act, plan, showItem }: Props) {
  const t = useText();
  const added = act.filter((entry) => entry.kind === 'item.presence' && entry.after === true);
  const countsOnly = showItem && added.length > fewEnoughToTell;
  const told = countsOnly ? act.filter((entry) => !added.includes(entry)) : act;
  return (
    <ul>
      {countsOnly && <li>{t(storyMessages.manyAdded, { n: added.length })}</li>}
      {told.toReversed().flatMap((entry) =>
        describeChange(entry, plan.statuses).map((line) => (
          <li key={`${entry.id} ${line.about}`}>
            <StoryLineView line={line} plan={plan} />
            {showItem && entry.item && (
              <>
                {' · '}
                <Link className="ds-link" to={`/planer/${plan.slug}/tiltak/${entry.item.key}`} lang={plan.language}>
                  {entry.item.title}
                </Link>
              </>
            )}
          </li>
        )),
      )}
    </ul>
  );
}
