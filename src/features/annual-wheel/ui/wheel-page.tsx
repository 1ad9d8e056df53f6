import './wheel.css';
import { Heading } from '@digdir/designsystemet-react';
import { Link, useLoaderData, useSearchParams } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { PartnershipLinks } from '#web/parts/partnership-links.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useLinkClicks } from '#web/parts/use-link-clicks.ts';
import { useText } from '#web/text/use-text.ts';
import { wheelMessages } from './messages.ts';
import { GapList } from './parts/gap-list.tsx';
import { MonthList } from './parts/month-list.tsx';
import { WheelDrawing } from './parts/wheel-drawing.tsx';
import { WheelFilters } from './parts/wheel-filters.tsx';
import { WheelLegend } from './parts/wheel-legend.tsx';
import type { loader } from './wheel-page.server.ts';

export { loader } from './wheel-page.server.ts';

export default function WheelPage() {
  const t = useText();
  const { chosen, asked, today, shown, kindWords } = useLoaderData<typeof loader>();
  const year = String(asked.year);
  return (
    <div className="page">
      <PageTitle>{t(wheelMessages.titleOf, { year })}</PageTitle>
      <p className="eyebrow">{chosen?.partnership.name}</p>
      <Heading level={1} data-size="lg">
        {t(wheelMessages.titleOf, { year })}
      </Heading>
      <SteeringPages />
      <p className="lead">{t(wheelMessages.lead)}</p>
      {chosen === null && <p className="empty-state">{t(wheelMessages.noPartnership)}</p>}
      {chosen !== null && shown !== null && (
        <>
          <PartnershipLinks chosen={chosen.partnership} all={chosen.all} />
          <WheelFilters asked={asked} partnership={chosen.partnership.slug} fora={shown.fora} kindWords={kindWords} />
          <Wheel name={chosen.partnership.name} {...{ asked, today, shown, kindWords }} />
          <Subscribe partnership={chosen.partnership.slug} />
        </>
      )}
    </div>
  );
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
type WheelProps = Pick<Data, 'asked' | 'today' | 'kindWords'> & Readonly<{ name: string; shown: NonNullable<Data['shown']> }>;

function Wheel({ name, asked, today, shown, kindWords }: WheelProps) {
  const t = useText();
  const followLink = useLinkClicks();
  const { months, marks, total, gaps, rings } = shown;
  return (
    <>
      <section aria-labelledby="hjulet" className="wheel-section">
        <Heading level={2} data-size="sm" id="hjulet">
          {t(wheelMessages.drawing)}
        </Heading>
        <a className="ds-link no-print" href="#liste">
          {t(wheelMessages.toList)}
        </a>
        <div className="wheel-and-legend">
          <WheelDrawing name={name} year={asked.year} today={today} rings={rings.length} marks={marks} total={total} />
          <WheelLegend rings={rings} kindWords={kindWords} showsToday={today.startsWith(String(asked.year))} />
        </div>
      </section>
      <GapList gaps={gaps} />
      <section aria-labelledby="liste">
        <Heading level={2} data-size="sm" id="liste">
          {t(wheelMessages.list)}
        </Heading>
        <div className="wheel-months" onClick={followLink}>
          {months.map(({ month, lines, total: ofMonth }) => (
            <MonthList key={month} month={month} lines={lines} total={ofMonth} kindWords={kindWords} />
          ))}
        </div>
      </section>
    </>
  );
}

function Subscribe({ partnership }: { readonly partnership: string }) {
  const t = useText();
  const [params] = useSearchParams();
  const query = new URLSearchParams({ helsefellesskap: partnership });
  for (const name of ['forum', 'sektor', 'hva']) {
    const value = params.get(name);
    if (value) query.set(name, value);
  }
  return (
    <section aria-labelledby="kalender" className="no-print">
      <Heading level={2} data-size="sm" id="kalender">
        {t(wheelMessages.calendar)}
      </Heading>
      <p>{t(wheelMessages.calendarHint)}</p>
      <Link className="ds-link" reloadDocument to={`/arshjul/calendar.ics?${query}`}>
        /arshjul/calendar.ics?{query.toString()}
      </Link>
    </section>
  );
}
