import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Text } from '#shared/language.ts';
import { PageTitle } from '#web/parts/page-title.tsx';
import { Pager } from '#web/parts/pager.tsx';
import { PartnershipLinks } from '#web/parts/partnership-links.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { caseMessages } from '../cases/messages.ts';

type Name = Readonly<{ slug: string; name: string }>;

/** `chosen` is null where the installation has no partnership yet. */
type PageProps = Readonly<{
  words: Readonly<{ title: Text; lead: Text }>;
  chosen: Readonly<{ partnership: Name; all: readonly Name[] }> | null;
  children: ReactNode;
}>;

/** A page with a list of one partnership. */
export function ListPage({ words, chosen, children }: PageProps) {
  const t = useText();
  return (
    <div className="page">
      <PageTitle>{t(words.title)}</PageTitle>
      {chosen && <p className="eyebrow">{chosen.partnership.name}</p>}
      <Heading level={1} data-size="lg">
        {t(words.title)}
      </Heading>
      <p className="lead">{t(words.lead)}</p>
      <SteeringPages />
      {chosen === null ? (
        <p className="muted">{t(caseMessages.noPartnership)}</p>
      ) : (
        <>
          <PartnershipLinks chosen={chosen.partnership} all={chosen.all} />
          {children}
        </>
      )}
    </div>
  );
}

/** The way to the form for a new one of what is listed. */
export function AddLink({ to, text }: Readonly<{ to: string; text: Text }>) {
  const t = useText();
  return (
    <p className="no-print">
      <Link className="ds-button" data-variant="primary" to={to}>
        {t(text)}
      </Link>
    </p>
  );
}

/** `children` are the rows shown, null where there are none; `words` says why: none fit, or none are there yet. */
type RowsProps = Readonly<{
  words: Readonly<{ none: Text; noneYet: Text }>;
  of: Readonly<{ page: number; pageSize: number; total: number }>;
  children: ReactNode;
}>;

/** What is listed, and the way to the other pages of the list. */
export function ListRows({ words, of: { page, pageSize, total }, children }: RowsProps) {
  const t = useText();
  const isNarrowed = [...useSearchParams()[0].keys()].some((name) => name !== 'helsefellesskap');
  return (
    <>
      {children ?? <p role="status">{t(isNarrowed ? words.none : words.noneYet)}</p>}
      <Pager page={page} pageSize={pageSize} total={total} />
    </>
  );
}
