import './meetings.css';
import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import { useActionData, useLoaderData } from 'react-router';
import { longDate } from '#shared/dates/format-date.ts';
import { PageTitle } from '#web/parts/page-title.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { SeriesDay } from '../model/series.ts';
import { editMessages, weekdayWords } from './edit/messages.ts';
import { SeriesFields } from './edit/series-fields.tsx';
import { ChoiceField, LineField } from './parts/fields.tsx';
import { Notice } from './parts/notice.tsx';
import type { action, loader } from './new-series-page.server.ts';

export { action, loader } from './new-series-page.server.ts';

export default function NewSeriesPage() {
  const t = useText();
  const { choices, written, days, message } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <div className="page page--narrow">
      <PageTitle>{t(editMessages.newSeries)}</PageTitle>
      <Heading level={1} data-size="lg">
        {t(editMessages.newSeries)}
      </Heading>
      <p>{t(editMessages.seriesLead)}</p>
      <SteeringPages />
      <Notice refusal={refusal} />
      {message !== null && (
        <Alert data-color="danger" role="alert">
          {message}
        </Alert>
      )}
      <form method="get" className="stack">
        {written['helsefellesskap'] && <input type="hidden" name="helsefellesskap" value={written['helsefellesskap']} />}
        <SeriesFields fora={choices.fora} values={written} />
        <div className="field-row">
          <LineField id="startClock" name="startClock" type="time" label={t(editMessages.startClock)} value={written['startClock']} />
          <LineField id="endClock" name="endClock" type="time" label={t(editMessages.endClock)} value={written['endClock']} />
        </div>
        <LineField id="place" name="place" label={t(editMessages.place)} value={written['place']} />
        <ChoiceField
          id="host"
          name="host"
          label={t(editMessages.host)}
          value={written['host']}
          choices={choices.organisations}
          empty={t(editMessages.none)}
        />
        <Button type="submit" variant="secondary">
          {t(editMessages.preview)}
        </Button>
      </form>
      {days && <Days days={days} written={written} />}
    </div>
  );
}

type DaysProps = Readonly<{ days: readonly SeriesDay[]; written: Readonly<Record<string, string>> }>;

function Days({ days, written }: DaysProps) {
  const t = useText();
  const language = useLanguage();
  const held = days.filter(({ skipped }) => skipped === null).length;
  return (
    <section>
      <Heading level={2} data-size="sm">
        {t(editMessages.days)}
      </Heading>
      <ol>
        {days.map(({ date, skipped }) => (
          <li key={date} className={skipped === null ? undefined : 'muted'}>
            {t(weekdayWords[(new Date(date).getUTCDay() + 6) % 7] ?? weekdayWords[0])} {longDate(date, language)}
            {skipped !== null && ` – ${t(skipped === 'july' ? editMessages.skippedJuly : editMessages.skippedHoliday)}`}
          </li>
        ))}
      </ol>
      <form method="post">
        <input type="hidden" name="act" value="plan" />
        {Object.entries(written).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button type="submit">{t(editMessages.makeAll, { n: held })}</Button>
      </form>
    </section>
  );
}
