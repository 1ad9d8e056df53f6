import { Button, Input, Label } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { ChoiceField, type Choice } from './fields.tsx';
import { partMessages } from './messages.ts';

export type FilterChoice = Readonly<{ name: string; label: string; choices: readonly Choice[] }>;

type Props = Readonly<{ filters: readonly FilterChoice[]; hasWords?: boolean; children?: ReactNode }>;

/** A plain form whose answers stand in the address; the partnership that is looked at stays. */
export function FilterForm({ filters, hasWords = true, children }: Props) {
  const t = useText();
  const [params] = useSearchParams();
  const partnership = params.get('helsefellesskap');
  const narrowed = ['q', ...filters.map(({ name }) => name)].some((name) => params.get(name));
  return (
    <search className="no-print">
      <form method="get" className="steering-filter" aria-label={t(partMessages.filter)} key={params.toString()}>
        {partnership && <input type="hidden" name="helsefellesskap" value={partnership} />}
        {hasWords && (
          <div className="ds-field">
            <Label htmlFor="filter-q">{t(partMessages.words)}</Label>
            <Input id="filter-q" name="q" type="search" maxLength={200} defaultValue={params.get('q') ?? ''} />
          </div>
        )}
        {filters.map(({ name, label, choices }) => (
          <ChoiceField
            key={name}
            id={`filter-${name}`}
            name={name}
            label={label}
            value={params.get(name)}
            choices={choices}
            empty={t(partMessages.all)}
          />
        ))}
        <div className="button-row">
          <Button type="submit" variant="secondary">
            {t(partMessages.show)}
          </Button>
          {narrowed && (
            <Link className="ds-link" to={partnership ? `?helsefellesskap=${encodeURIComponent(partnership)}` : '?'}>
              {t(partMessages.reset)}
            </Link>
          )}
        </div>
        {children}
      </form>
    </search>
  );
}
