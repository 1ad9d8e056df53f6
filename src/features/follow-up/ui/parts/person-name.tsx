import { Link } from 'react-router';
import type { ShownPerson } from '#features/people/index.ts';
import { useText } from '#web/text/use-text.ts';
import { followUpMessages } from '../messages.ts';

type Props = Readonly<{ person: ShownPerson | null; words?: string | null }>;

/** A person by name and role, by role alone where the name is not shown; else the words that stand for one. */
export function PersonName({ person, words = null }: Props) {
  const t = useText();
  if (person === null) return words === null ? <span className="muted">{t(followUpMessages.notGiven)}</span> : <span>{words}</span>;
  const role = person.role ?? words;
  if (person.name === null) return <span className={role ? undefined : 'muted'}>{role ?? t(followUpMessages.notGiven)}</span>;
  return (
    <span>
      <Link className="ds-link" to={`/personer/${person.id}`}>
        {person.name}
      </Link>
      {role && (
        <>
          {' '}
          <span className="person-role">{role}</span>
        </>
      )}
    </span>
  );
}
