import './embed/embed.css';
import { Heading, Paragraph, Textarea } from '@digdir/designsystemet-react';
import { Link, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { PlanPages } from '#web/parts/plan-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { EmbedForm } from './embed/embed-form.tsx';
import { embedMessages } from './embed/messages.ts';
import type { loader } from './embed-page.server.ts';

export { loader } from './embed-page.server.ts';

/** The code that shows the plan on another site, and what it looks like there. */
export default function EmbedPage() {
  const t = useText();
  const data = useLoaderData<typeof loader>();
  const { plan, path, name, code } = data;
  return (
    <div className="page page--embed">
      <PageTitle>{`${t(embedMessages.title)} – ${plan.title}`}</PageTitle>
      <p className="eyebrow">
        <Link to="/">{t(embedMessages.plans)}</Link> ·{' '}
        <Link to={`/planer/${plan.slug}`} lang={plan.language}>
          {plan.title}
        </Link>
      </p>
      <Heading level={1} data-size="lg">
        {t(embedMessages.title)}
      </Heading>
      <Paragraph className="lead">{t(embedMessages.lead)}</Paragraph>
      <PlanPages plan={plan.slug} current="/bygg-inn" />
      <EmbedForm key={path} data={data} />
      <section aria-labelledby="kode">
        <Heading level={2} data-size="sm" id="kode">
          {t(embedMessages.code)}
        </Heading>
        <p className="muted" id="slik">
          {t(embedMessages.how)}
        </p>
        <Textarea key={code} readOnly rows={4} defaultValue={code} aria-labelledby="kode" aria-describedby="slik" className="embed-code" />
      </section>
      <section aria-labelledby="eksempel">
        <Heading level={2} data-size="sm" id="eksempel">
          {t(embedMessages.example)}
        </Heading>
        <iframe key={path} src={path} title={name} className="embed-example" loading="lazy" />
      </section>
      <p className="muted">{t(embedMessages.alsoFeeds)}</p>
      <ul className="embed-feeds">
        <li>
          <a className="ds-link" href={`/planer/${plan.slug}/endringer.atom`}>
            {t(embedMessages.feed)}
          </a>
        </li>
        <li>
          <a className="ds-link" href="/katalog.ttl">
            {t(embedMessages.catalogue)}
          </a>
        </li>
      </ul>
    </div>
  );
}
