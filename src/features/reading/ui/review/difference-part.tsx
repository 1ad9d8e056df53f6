import { Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import type { PlanDifference } from '#features/plans/index.ts';
import type { Text } from '#shared/language.ts';
import { useText } from '#web/text/use-text.ts';
import { differenceGroups, type DifferenceGroups, type DifferentThing } from '../model/group-differences.ts';
import { previewMessages } from '../preview-messages.ts';
import type { ReviewData } from '../review-data.server.ts';
import { DifferenceValue } from './difference-value.tsx';

/** What taking the document in will change: new, changed, moved and removed, each with before and after. */
export function DifferencePart({ review, groups }: { readonly review: ReviewData; readonly groups: DifferenceGroups }) {
  const t = useText();
  return (
    <>
      <Paragraph>{t(previewMessages.differencesIntro, { title: review.existing?.title ?? '' })}</Paragraph>
      {differenceGroups.map((kind) => (
        <section key={kind} aria-labelledby={`forskjell-${kind}`} className="differences" data-kind={kind}>
          <Heading level={2} data-size="2xs" id={`forskjell-${kind}`}>
            {t(previewMessages[kind])}: {groups[kind].length}
          </Heading>
          {kind === 'added' || kind === 'removed' ? (
            <NameList things={groups[kind]} language={review.language} />
          ) : (
            groups[kind].map((thing, at) => <ThingTable key={at} thing={thing} review={review} />)
          )}
        </section>
      ))}
    </>
  );
}

function NameList({ things, language }: { readonly things: readonly DifferentThing[]; readonly language: string }) {
  const t = useText();
  if (things.length === 0) return null;
  return (
    <ul>
      {things.map(({ sort, title, area }, at) => (
        <li key={at}>
          <span lang={language}>{title}</span> <span className="muted">{sort === 'item' ? area : t(previewMessages[sort])}</span>
        </li>
      ))}
    </ul>
  );
}

function ThingTable({ thing, review }: { readonly thing: DifferentThing; readonly review: ReviewData }) {
  const t = useText();
  return (
    <Table data-size="sm" className="difference-table">
      <caption>
        {thing.title !== null && <span lang={review.language}>{thing.title} </span>}
        <span className="muted">{thing.sort === 'item' ? thing.area : t(previewMessages[thing.sort])}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t(previewMessages.what)}</th>
          <th scope="col">{t(previewMessages.before)}</th>
          <th scope="col">{t(previewMessages.after)}</th>
        </tr>
      </thead>
      <tbody>
        {thing.differences.map((difference, at) => (
          <tr key={at}>
            <th scope="row">{nameOf(difference)}</th>
            <td lang={review.language}>
              <DifferenceValue kind={difference.kind} value={difference.before} review={review} />
            </td>
            <td lang={review.language}>
              <DifferenceValue kind={difference.kind} value={difference.after} review={review} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );

  function nameOf({ kind, period }: PlanDifference): string {
    const name = t(names[kind]);
    if (!cellKinds.has(kind)) return name;
    return `${review.periods.find(({ key }) => key === period)?.label ?? t(previewMessages.yearUnknown)}: ${name.toLowerCase()}`;
  }
}

const cellKinds: ReadonlySet<string> = new Set<PlanDifference['kind']>(['status-changed', 'text-changed', 'open-changed']);

const names: Readonly<Record<PlanDifference['kind'], Text>> = {
  'plan-renamed': previewMessages.title,
  'adoptions-changed': previewMessages.adoptions,
  'period-added': previewMessages.column,
  'period-removed': previewMessages.column,
  'period-changed': previewMessages.title,
  'status-word-added': previewMessages.status,
  'status-word-removed': previewMessages.status,
  'status-word-renamed': previewMessages.status,
  'status-word-rescaled': previewMessages.status,
  'area-added': previewMessages.area,
  'area-removed': previewMessages.area,
  'area-renamed': previewMessages.title,
  'area-renumbered': previewMessages.number,
  'area-reordered': previewMessages.order,
  'vision-changed': previewMessages.vision,
  'group-added': previewMessages.heading,
  'group-removed': previewMessages.heading,
  'group-renamed': previewMessages.title,
  'group-reordered': previewMessages.order,
  'item-added': previewMessages.measure,
  'item-removed': previewMessages.measure,
  'item-moved': previewMessages.place,
  'item-reordered': previewMessages.order,
  'title-changed': previewMessages.title,
  'status-changed': previewMessages.status,
  'text-changed': previewMessages.text,
  'open-changed': previewMessages.mark,
  'funding-changed': previewMessages.funding,
  'contacts-changed': previewMessages.contacts,
  'links-changed': previewMessages.links,
};
