import { Link } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { forumMessages } from './messages.ts';

/** What else is kept of the forum: its meetings, cases, decisions, assignments and calendar. */
export function ForumLinks({ slug }: { readonly slug: string }) {
  const t = useText();
  const address = encodeURIComponent(slug);
  const links = [
    { to: `/moter?forum=${address}`, word: forumMessages.meetings },
    { to: `/saker?forum=${address}`, word: forumMessages.cases },
    { to: `/vedtak?forum=${address}`, word: forumMessages.decisions },
    { to: `/oppdrag?forum=${address}`, word: forumMessages.assignments },
  ];
  return (
    <nav aria-label={t(forumMessages.what)} className="forum-links no-print">
      {links.map(({ to, word }) => (
        <Link key={to} className="ds-link" to={to}>
          {t(word)}
        </Link>
      ))}
      <a className="ds-link" href={`/fora/${address}/calendar.ics`}>
        {t(forumMessages.calendar)}
      </a>
    </nav>
  );
}
