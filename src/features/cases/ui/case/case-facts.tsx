import { Heading } from '@digdir/designsystemet-react';
import { Fragment } from 'react';
import { longDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { ShownCase } from '../../queries/show-case.ts';
import { caseMessages } from '../cases/messages.ts';
import { ForumLink } from '../parts/forum-link.tsx';
import { partMessages } from '../parts/messages.ts';
import { Person } from '../parts/person.tsx';
import { SourceFacts } from '../parts/source-facts.tsx';
import { casePageMessages } from './messages.ts';

/** Where the case is, who has it, and what it says. */
export function CaseFacts({ found }: Readonly<{ found: ShownCase }>) {
  const t = useText();
  const language = useLanguage();
  const unknown = <span className="muted">{t(partMessages.unknown)}</span>;
  return (
    <>
      <dl className="steering-facts">
        <dt>{t(caseMessages.at)}</dt>
        <dd>
          <ForumLink forum={found.at} />
        </dd>
        <dt>{t(caseMessages.raisedOn)}</dt>
        <dd>{longDate(found.raisedOn, language)}</dd>
        {!found.hidden && (
          <>
            <dt>{t(casePageMessages.raisedBy)}</dt>
            <dd>{found.raisedBy ?? unknown}</dd>
            <dt>{t(caseMessages.responsible)}</dt>
            <dd>{found.responsible ? <Person person={found.responsible} /> : unknown}</dd>
          </>
        )}
        <SourceFacts of={found} />
        {found.archiveReferences.map(({ party, reference }) => (
          <Fragment key={`${party} ${reference}`}>
            <dt>
              {t(casePageMessages.archive)}, {party}
            </dt>
            <dd>{reference}</dd>
          </Fragment>
        ))}
      </dl>
      <Text title={t(caseMessages.background)} text={found.background} />
      <Text title={t(caseMessages.proposal)} text={found.proposal} />
    </>
  );
}

function Text({ title, text }: Readonly<{ title: string; text: string }>) {
  if (text === '') return null;
  return (
    <section>
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      <p className="steering-text">{text}</p>
    </section>
  );
}
