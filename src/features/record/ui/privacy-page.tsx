import './record.css';
import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { retentionIds, retentionRules } from '../model/retention-rules.ts';
import { privacyMessages } from './privacy/messages.ts';

/** What is held about people, for how long, and what they can ask for. */
export default function PrivacyPage() {
  const t = useText();
  return (
    <div className="page page--record">
      <PageTitle>{t(privacyMessages.title)}</PageTitle>
      <Heading level={1} data-size="lg">
        {t(privacyMessages.title)}
      </Heading>
      <p className="lead">{t(privacyMessages.lead)}</p>
      <Heading level={2} data-size="sm">
        {t(privacyMessages.heldHead)}
      </Heading>
      <ul>
        <li>{t(privacyMessages.contact)}</li>
        <li>{t(privacyMessages.account)}</li>
        <li>
          {t(privacyMessages.record)}{' '}
          <Link className="ds-link" to="/logg">
            {t(privacyMessages.readRecord)}
          </Link>
        </li>
        <li>{t(privacyMessages.cookies)}</li>
      </ul>
      <Heading level={2} data-size="sm">
        {t(privacyMessages.longHead)}
      </Heading>
      <table className="ds-table record-table" data-border="true">
        <caption className="ds-sr-only">{t(privacyMessages.longHead)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(privacyMessages.what)}</th>
            <th scope="col">{t(privacyMessages.long)}</th>
            <th scope="col">{t(privacyMessages.why)}</th>
          </tr>
        </thead>
        <tbody>
          {retentionIds.map((id) => (
            <tr key={id}>
              <th scope="row">{t(retentionRules[id].what)}</th>
              <td data-label={t(privacyMessages.long)}>{t(retentionRules[id].long)}</td>
              <td data-label={t(privacyMessages.why)}>{t(retentionRules[id].why)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t(privacyMessages.rest)}</p>
      <Heading level={2} data-size="sm">
        {t(privacyMessages.rightsHead)}
      </Heading>
      <p>{t(privacyMessages.rights)}</p>
    </div>
  );
}
