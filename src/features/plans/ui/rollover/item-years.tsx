import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { ItemYear } from '../../rollover/list-item-years.ts';
import { rolloverMessages } from './messages.ts';

type Props = Readonly<{ years: readonly ItemYear[]; plan: Readonly<{ year: number; language: string }>; item: string }>;

/** Leads from an item's story to the same item in the plans of the years beside. */
export function ItemYears({ years, plan, item }: Props) {
  const t = useText();
  return years.map(({ direction, slug, title, year }) => (
    <p key={slug} className="item-year">
      {t(direction === 'earlier' ? rolloverMessages.earlierStory : rolloverMessages.laterStory, {
        year: String(plan.year),
        other: String(year),
      })}{' '}
      <Link className="ds-link" to={`/planer/${slug}/tiltak/${item}#historien`} lang={plan.language}>
        {title}
      </Link>
    </p>
  ));
}
