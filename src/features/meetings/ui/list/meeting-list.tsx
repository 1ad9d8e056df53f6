import { Table } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import type { Text } from '#shared/language.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { MeetingSummary } from '../../model/shown-meeting.ts';
import { StateMark } from '../parts/state-mark.tsx';
import { whenOf } from '../parts/when.ts';
import { unknownWord } from '../parts/words.ts';
import { listMessages } from './messages.ts';

type Props = Readonly<{ meetings: readonly MeetingSummary[]; labelledBy: string }>;

/** Meetings in a table; on a phone each one is a card. */
export function MeetingList({ meetings, labelledBy }: Props) {
  const t = useText();
  const columns: readonly Text[] = [listMessages.when, listMessages.what, listMessages.where, listMessages.state];
  return (
    <Table aria-labelledby={labelledBy} className="meeting-table" zebra>
      <Table.Head>
        <Table.Row>
          {columns.map((column) => (
            <Table.HeaderCell key={column.nb} scope="col">
              {t(column)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {meetings.map((meeting) => (
          <MeetingRow key={meeting.id} meeting={meeting} />
        ))}
      </Table.Body>
    </Table>
  );
}

function MeetingRow({ meeting }: Readonly<{ meeting: MeetingSummary }>) {
  const t = useText();
  const language = useLanguage();
  const { id, forum, title, place, isOnline, state } = meeting;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link className="ds-link" to={`/moter/${id}`}>
          {whenOf(meeting, language)}
        </Link>
      </Table.HeaderCell>
      <Table.Cell>
        {title ?? t(listMessages.meetingOf, { forum: forum.shortName ?? forum.name })}
        {title !== null && <span className="row-note muted">{forum.shortName ?? forum.name}</span>}
      </Table.Cell>
      <Table.Cell data-label={t(listMessages.where)}>{place ?? t(isOnline ? listMessages.online : unknownWord)}</Table.Cell>
      <Table.Cell>
        <StateMark state={state} />
      </Table.Cell>
    </Table.Row>
  );
}
