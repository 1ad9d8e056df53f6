import { Link } from 'react-router';
import { actorWords } from '#shared/actor-words.ts';
import { longTime } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { deedWords } from '../../model/deed-words.ts';
import { tellDetail } from '../../model/detail-words.ts';
import type { ListedEntry } from '../../model/listed-entry.ts';
import { recordMessages } from '../messages.ts';

/** The lines, the latest first; on a narrow screen each is a card. */
export function EntryTable({ entries }: { readonly entries: readonly ListedEntry[] }) {
  const t = useText();
  return (
    <table className="ds-table record-table" data-border="true" data-size="sm">
      <caption className="ds-sr-only">{t(recordMessages.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(recordMessages.number)}</th>
          <th scope="col">{t(recordMessages.at)}</th>
          <th scope="col">{t(recordMessages.who)}</th>
          <th scope="col">{t(recordMessages.what)}</th>
          <th scope="col">{t(recordMessages.where)}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryRow key={entry.number} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function EntryRow({ entry: { number, at, role, who, erased, deed, subject, withheld, detail } }: { readonly entry: ListedEntry }) {
  const t = useText();
  const language = useLanguage();
  const words = deedWords(deed);
  const told = Object.entries(detail ?? {}).filter(([name]) => name !== 'batch');
  return (
    <tr>
      <th scope="row">{number}</th>
      <td data-label={t(recordMessages.at)}>{longTime(at, language)}</td>
      <td data-label={t(recordMessages.who)}>
        {who ?? t(actorWords[role])} {erased && <span className="muted">({t(recordMessages.erased)})</span>}
      </td>
      <td data-label={t(recordMessages.what)}>
        {t(words.text)}
        {words.code !== null && (
          <>
            {' '}
            <code>{words.code}</code>
          </>
        )}
        {withheld && <span className="muted"> ◆ {t(recordMessages.withheld)}</span>}
        {told.length > 0 && (
          <span className="muted record-detail">{told.map(([name, value]) => tellDetail(name, value, language)).join(' · ')}</span>
        )}
      </td>
      <td data-label={t(recordMessages.where)}>
        {subject !== null && (
          <Link className="ds-link" to={subject} reloadDocument>
            {subject}
          </Link>
        )}
      </td>
    </tr>
  );
}
