import { useText } from '#web/text/use-text.ts';
import type { PlanView } from '../../model/plan-view.ts';
import { unknownStatus } from '../model/vocabulary.ts';
import { StatusWord } from '../parts/word.tsx';
import type { StoryLine } from './describe-change.ts';
import { storyMessages } from './messages.ts';

type Props = Readonly<{ line: StoryLine; plan: Pick<PlanView, 'statuses' | 'language'> }>;

/** `Status 2025: Planlagt → Under arbeid`, with the words for a screen reader. */
export function StoryLineView({ line, plan }: Props) {
  const t = useText();
  const about = t(storyMessages[line.about], line.params);
  if (line.from === null && line.to === null && !line.isStatus) return <>{about}</>;
  return (
    <>
      <span className="story-about">{about}:</span>{' '}
      {(line.from !== null || line.isStatus) && (
        <>
          <span className="ds-sr-only">{t(storyMessages.from)} </span>
          <Value line={line} plan={plan} value={line.from} was />
          <span className="ds-sr-only"> {t(storyMessages.to)} </span>
          <span aria-hidden="true"> → </span>
        </>
      )}
      <Value line={line} plan={plan} value={line.to} was={false} />
    </>
  );
}

function Value({ line, plan, value, was }: Props & Readonly<{ value: string | null; was: boolean }>) {
  const t = useText();
  if (line.isStatus) return <StatusWord status={plan.statuses.find(({ label }) => label === value) ?? unknownStatus} />;
  if (value === null) return <span className="muted">{t(storyMessages.empty)}</span>;
  return <span lang={plan.language}>{was ? <s>{value}</s> : value}</span>;
}
