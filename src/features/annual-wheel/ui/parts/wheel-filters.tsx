import { Button, Label, Select } from '@digdir/designsystemet-react';
import { Form, Link, useSearchParams } from 'react-router';
import type { ForumSummary } from '#features/fora/index.ts';
import type { Text } from '#shared/language.ts';
import { useText } from '#web/text/use-text.ts';
import { kindSlugs } from '../../model/kind-slugs.ts';
import { wheelKinds, type WheelKind } from '../../model/wheel-entry.ts';
import { wheelMessages } from '../messages.ts';
import { withYearParams, type AskedYear } from '../model/asked-year.ts';

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
          <Link key={value} to={withYearParams(params, { ar: String(value) })} aria-current={value === year ? 'page' : undefined}>
            {value}
          </Link>
        ))}
      </nav>
      <Form method="get" key={JSON.stringify(asked)} aria-label={t(wheelMessages.filter)} className="wheel-filters no-print">
        <input type="hidden" name="helsefellesskap" value={partnership} />
        <input type="hidden" name="ar" value={year} />
        <Choice name="forum" label={wheelMessages.forum} chosen={forum} options={fora.map(({ slug, name }) => [slug, name])} />
        <Choice name="sektor" label={wheelMessages.sector} chosen={sector} options={[...sectors]} />
        <Choice
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

type ChoiceProps = Readonly<{ name: string; label: Text; chosen: string | undefined; options: readonly (readonly [string, string])[] }>;

/** A choice among what there is; not shown where there is nothing to choose. */
function Choice({ name, label, chosen = '', options }: ChoiceProps) {
  const t = useText();
  if (options.length === 0) return null;
  return (
    <div className="ds-field">
      <Label htmlFor={name}>{t(label)}</Label>
      <Select id={name} name={name} defaultValue={chosen}>
        <Select.Option value="">{t(wheelMessages.all)}</Select.Option>
        {options.map(([value, word]) => (
          <Select.Option key={value} value={value}>
            {word}
          </Select.Option>
        ))}
      </Select>
    </div>
  );
}
