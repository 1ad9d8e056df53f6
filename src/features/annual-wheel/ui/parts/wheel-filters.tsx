import { Button } from '@digdir/designsystemet-react';
import { Form, Link, useSearchParams } from 'react-router';
import type { ForumSummary } from '#features/fora/index.ts';
import type { Text } from '#shared/language.ts';
import { FilterChoice } from '#web/parts/filter-choice.tsx';
import { withParams } from '#web/parts/with-params.ts';
import { useText } from '#web/text/use-text.ts';
import { kindSlugs } from '../../model/kind-slugs.ts';
import { wheelKinds, type WheelKind } from '../../model/wheel-entry.ts';
import { wheelMessages } from '../messages.ts';
import type { AskedYear } from '../model/asked-year.ts';

type Props = Readonly<{
  asked: AskedYear;
  partnership: string;
  fora: readonly Pick<ForumSummary, 'slug' | 'name' | 'sector'>[];
  kindWords: Readonly<Record<WheelKind, Text>>;
}>;

/** The year by links, the rest by a plain form whose answers stand in the address. */
export function WheelFilters({ asked, partnership, fora, kindWords }: Props) {
  const t = useText();
  const [params] = useSearchParams();
  const { year, forum, sector, kind } = asked;
  const sectors = new Map(fora.flatMap((entry) => (entry.sector === null ? [] : [[entry.sector.slug, entry.sector.name] as const])));
  const years = [year - 1, year, year + 1].filter((value) => value >= 2000 && value <= 2100);
  return (
    <>
      <nav aria-label={t(wheelMessages.years)} className="plan-pages no-print">
        {years.map((value) => (
          <Link key={value} to={withParams(params, { ar: String(value), maned: null })} aria-current={value === year ? 'page' : undefined}>
            {value}
          </Link>
        ))}
      </nav>
      <Form method="get" key={JSON.stringify(asked)} aria-label={t(wheelMessages.filter)} className="wheel-filters no-print">
        <input type="hidden" name="helsefellesskap" value={partnership} />
        <input type="hidden" name="ar" value={year} />
        <FilterChoice name="forum" label={wheelMessages.forum} chosen={forum} options={fora.map(({ slug, name }) => [slug, name])} />
        <FilterChoice name="sektor" label={wheelMessages.sector} chosen={sector} options={[...sectors]} />
        <FilterChoice
          name="hva"
          label={wheelMessages.kind}
          chosen={kind && kindSlugs[kind]}
          options={wheelKinds.map((value) => [kindSlugs[value], t(kindWords[value])])}
        />
        <Button type="submit" variant="secondary">
          {t(wheelMessages.show)}
        </Button>
        <Link className="ds-link" to={`?helsefellesskap=${partnership}&ar=${year}`}>
          {t(wheelMessages.reset)}
        </Link>
      </Form>
    </>
  );
}
