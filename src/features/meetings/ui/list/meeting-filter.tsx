import { Button } from '@digdir/designsystemet-react';
import { Link, useSearchParams } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { ChoiceField, type Choice } from '../parts/fields.tsx';
import { stateWords } from '../parts/words.ts';
import { listMessages } from './messages.ts';

type Props = Readonly<{ fora: readonly Choice[]; years: readonly number[]; seesDrafts: boolean }>;

/** A plain form whose answers stand in the address; the partnership that is looked at stays. */
export function MeetingFilter({ fora, years, seesDrafts }: Props) {
  const t = useText();
  const [params] = useSearchParams();
  const partnership = params.get('helsefellesskap');
  const states = Object.entries(stateWords).flatMap(([value, word]) =>
    value === 'draft' && !seesDrafts ? [] : [{ value, label: t(word) }],
  );
  const narrowed = ['forum', 'ar', 'tilstand'].some((name) => params.get(name));
  return (
    <search className="no-print">
      <form method="get" className="meeting-filter" aria-label={t(listMessages.filter)} key={params.toString()}>
        {partnership && <input type="hidden" name="helsefellesskap" value={partnership} />}
        <ChoiceField
          id="forum"
          name="forum"
          label={t(listMessages.forum)}
          value={params.get('forum')}
          choices={fora}
          empty={t(listMessages.all)}
        />
        <ChoiceField
          id="ar"
          name="ar"
          label={t(listMessages.year)}
          value={params.get('ar')}
          choices={years.map((year) => ({ value: String(year), label: String(year) }))}
          empty={t(listMessages.all)}
        />
        <ChoiceField
          id="tilstand"
          name="tilstand"
          label={t(listMessages.state)}
          value={params.get('tilstand')}
          choices={states}
          empty={t(listMessages.all)}
        />
        <div className="button-row">
          <Button type="submit" variant="secondary">
            {t(listMessages.show)}
          </Button>
          {narrowed && (
            <Link className="ds-link" to={partnership ? `?helsefellesskap=${encodeURIComponent(partnership)}` : '?'}>
              {t(listMessages.reset)}
            </Link>
          )}
        </div>
      </form>
    </search>
  );
}
