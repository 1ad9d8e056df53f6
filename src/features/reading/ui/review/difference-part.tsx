import { Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import type { CellWords, PlanDifference } from '#features/plans/index.ts';
import type { Text } from '#shared/language.ts';
import { useText } from '#web/text/use-text.ts';
import { differenceKinds, type DifferenceGroups, type DifferentThing } from '../model/group-differences.ts';
import { previewMessages } from '../preview-messages.ts';
import type { ReviewData } from '../review-data.server.ts';
import { PlanStatus } from './plan-status.tsx';

/** What taking the document in will change: new, changed, moved and removed, each with before and after. */
export function DifferencePart({ review, groups }: { readonly review: ReviewData; readonly groups: DifferenceGroups }) {
  const t = useText();
  return (
    <>
      <Paragraph>{t(previewMessages.differencesIntro, { title: review.existing?.title ?? '' })}</Paragraph>
      {differenceKinds.map((kind) => (
        <section key={kind} aria-labelledby={`forskjell-${kind}`} className="differences" data-kind={kind}>
          <Heading level={2} data-size="2xs" id={`forskjell-${kind}`}>
            {t(previewMessages[kind])}: {groups[kind].length}
          </Heading>
          {kind === 'added' || kind === 'removed' ? (
            <NameList things={groups[kind]} language={review.language} />
          ) : (
            groups[kind].map((thing) => <ThingTable key={`${thing.area}·${thing.item ?? ''}`} thing={thing} review={review} />)
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
    <ul lang={language}>
      {things.map(({ area, item }, at) => (
        <li key={at}>
          {item ?? area} <span className="muted">{item === null ? t(previewMessages.area) : area}</span>
        </li>
      ))}
    </ul>
  );
}

function ThingTable({ thing, review }: { readonly thing: DifferentThing; readonly review: ReviewData }) {
  const t = useText();
  return (
    <Table data-size="sm" className="difference-table">
      <caption lang={review.language}>
        {thing.item ?? thing.area} {thing.item !== null && <span className="muted">{thing.area}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t(previewMessages.what)}</th>
          <th scope="col">{t(previewMessages.before)}</th>
          <th scope="col">{t(previewMessages.after)}</th>
        </tr>
      </thead>
      <tbody lang={review.language}>
        {thing.differences.map((difference, at) => (
          <tr key={at}>
            <th scope="row">{nameOf(difference)}</th>
            <td>
              <Value value={difference.before} review={review} />
            </td>
            <td>
              <Value value={difference.after} review={review} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );

  function nameOf({ kind, period }: PlanDifference): string {
    if (kind !== 'cell-changed') return t(names[kind]);
    return review.periods.find(({ key }) => key === period)?.label ?? t(previewMessages.yearUnknown);
  }
}

const names: Readonly<Record<Exclude<PlanDifference['kind'], 'cell-changed'>, Text>> = {
  'area-added': previewMessages.area,
  'area-removed': previewMessages.area,
  'area-renamed': previewMessages.title,
  'vision-changed': previewMessages.vision,
  'item-added': previewMessages.measure,
  'item-removed': previewMessages.measure,
  'item-moved': previewMessages.place,
  'title-changed': previewMessages.title,
  'funding-changed': previewMessages.funding,
  'contacts-changed': previewMessages.contacts,
  'links-changed': previewMessages.links,
};

function Value({ value, review }: { readonly value: CellWords | string | null; readonly review: ReviewData }) {
  const t = useText();
  if (value === null || value === '') return <span className="muted">{t(previewMessages.nothing)}</span>;
  if (typeof value === 'string') return <span className="pre-line">{value}</span>;
  return (
    <>
      {value.text !== '' && <span>{value.text} </span>}
      <PlanStatus status={value.status} statuses={review.statuses} />
      {value.open && <span className="muted"> {t(previewMessages.openQuestion)}</span>}
    </>
  );
}
