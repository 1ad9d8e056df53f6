import { NavLink, useRouteLoaderData } from 'react-router';
import type { Text } from '#shared/language.ts';
import type { RootData } from '../root-data.ts';
import { useText } from '../text/use-text.ts';

const label: Text = { nb: 'Sider om fora og møter', nn: 'Sider om fora og møte', en: 'Pages of fora and meetings' };
const pages: readonly Readonly<{ path: string; word: Text }>[] = [
  { path: '/fora', word: { nb: 'Fora', nn: 'Fora', en: 'Fora' } },
  { path: '/moter', word: { nb: 'Møter', nn: 'Møte', en: 'Meetings' } },
  { path: '/saker', word: { nb: 'Saker', nn: 'Saker', en: 'Cases' } },
  { path: '/vedtak', word: { nb: 'Vedtak', nn: 'Vedtak', en: 'Decisions' } },
  { path: '/oppdrag', word: { nb: 'Oppdrag og innspill', nn: 'Oppdrag og innspel', en: 'Assignments and input' } },
  { path: '/oppfolging', word: { nb: 'Oppfølging', nn: 'Oppfølging', en: 'Follow-up' } },
  { path: '/arshjul', word: { nb: 'Årshjul', nn: 'Årshjul', en: 'Annual wheel' } },
];

/** For who keeps rounds, and for who may be asked in them. */
const rounds = { path: '/runder', word: { nb: 'Statusrunder', nn: 'Statusrundar', en: 'Status rounds' } } as const;

/** For whoever is somebody that can follow something. */
const notices = { path: '/varsler', word: { nb: 'Varsler', nn: 'Varsel', en: 'Notices' } } as const;

/** The pages of fora, meetings and what they decide; the one that is read is marked by its address. */
export function SteeringPages() {
  const t = useText();
  const viewer = useRouteLoaderData<RootData>('root')?.viewer;
  const takesPart = viewer !== undefined && (viewer.role === 'secretariat' || viewer.contactId !== null);
  const isSomebody = viewer !== undefined && viewer.contactId !== null;
  return (
    <nav aria-label={t(label)} className="plan-pages no-print">
      {[...pages, ...(takesPart ? [rounds] : []), ...(isSomebody ? [notices] : [])].map(({ path, word }) => (
        <NavLink key={path} to={path}>
          {t(word)}
        </NavLink>
      ))}
    </nav>
  );
}
