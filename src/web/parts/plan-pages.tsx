import { Link, useRouteLoaderData } from 'react-router';
import type { Text } from '#shared/language.ts';
import type { RootData } from '../root-data.ts';
import { useText } from '../text/use-text.ts';

const label: Text = { nb: 'Sider om planen', nn: 'Sider om planen', en: 'Pages of the plan' };
const pages: readonly Readonly<{ path: string; word: Text }>[] = [
  { path: '', word: { nb: 'Planen', nn: 'Planen', en: 'The plan' } },
  { path: '/utgaver', word: { nb: 'Utgaver', nn: 'Utgåver', en: 'Editions' } },
  { path: '/sammenlign', word: { nb: 'Sammenlign', nn: 'Samanlikn', en: 'Compare' } },
  { path: '/koblinger', word: { nb: 'Koblinger', nn: 'Koplingar', en: 'Links' } },
  { path: '/publisering', word: { nb: 'Filer', nn: 'Filer', en: 'Files' } },
  { path: '/bygg-inn', word: { nb: 'Bygg inn', nn: 'Bygg inn', en: 'Embed' } },
];

const openRound: Text = { nb: 'Åpne statusrunde', nn: 'Opne statusrunde', en: 'Open a status round' };

/** The pages of one plan. `path` is what stands after the plan's address; the one that is read is marked. */
export function PlanPages({ plan, current }: { readonly plan: string; readonly current: string }) {
  const t = useText();
  const keepsRounds = useRouteLoaderData<RootData>('root')?.viewer.role === 'secretariat';
  return (
    <nav aria-label={t(label)} className="plan-pages no-print">
      {pages.map(({ path, word }) => (
        <Link key={path} to={`/planer/${plan}${path}`} aria-current={path === current ? 'page' : undefined}>
          {t(word)}
        </Link>
      ))}
      {keepsRounds && <Link to={`/runder/ny?plan=${plan}`}>{t(openRound)}</Link>}
    </nav>
  );
}
