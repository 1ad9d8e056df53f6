import type { ShownMeeting } from '../../model/shown-meeting.ts';
import { contentText } from '../parts/content-text.ts';
import { Person } from '../parts/person.tsx';
import { whenOf } from '../parts/when.ts';
import { unknownWord } from '../parts/words.ts';
import { contentMessages } from './messages.ts';

/** When and where, who hosts and who leads; what nobody has said is said to be unknown. */
export function MeetingFacts({ meeting }: Readonly<{ meeting: ShownMeeting }>) {
  const c = contentText(meeting.language);
  const { place, isOnline, onlineAddress, host, chair, secretary } = meeting;
  return (
    <dl className="meeting-facts">
      <div>
        <dt>{c(contentMessages.when)}</dt>
        <dd>{whenOf(meeting, meeting.language)}</dd>
      </div>
      <div>
        <dt>{c(contentMessages.where)}</dt>
        <dd>{place ?? c(isOnline ? contentMessages.online : unknownWord)}</dd>
      </div>
      {onlineAddress !== null && (
        <div>
          <dt>{c(contentMessages.online)}</dt>
          <dd>
            <a className="ds-link" href={onlineAddress} rel="noreferrer">
              {new URL(onlineAddress).host}
            </a>
          </dd>
        </div>
      )}
      {host !== null && (
        <div>
          <dt>{c(contentMessages.host)}</dt>
          <dd>{host}</dd>
        </div>
      )}
      {chair !== null && (
        <div>
          <dt>{c(contentMessages.chair)}</dt>
          <dd>
            <Person person={chair} />
          </dd>
        </div>
      )}
      {secretary !== null && (
        <div>
          <dt>{c(contentMessages.secretary)}</dt>
          <dd>
            <Person person={secretary} />
          </dd>
        </div>
      )}
    </dl>
  );
}
