import { Link, NavLink, useLocation } from 'react-router';
import type { RootData } from '../root-data.ts';
import { useText } from '../text/use-text.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { shellMessages } from './messages.ts';
import { RoleSwitch } from './role-switch.tsx';
import { WhoIsIn } from './who-is-in.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

export function Header({ data }: { readonly data: RootData }) {
  const t = useText();
  const { pathname } = useLocation();
  return (
    <header className="shell-header">
      <section className="shell-choices" aria-label={t(shellMessages.choices)}>
        {data.standing === 'demo' ? <RoleSwitch viewer={data.viewer} /> : <WhoIsIn data={data} />}
        <LanguageSwitch />
        <ThemeSwitch current={data.theme} />
      </section>
      <div className="shell-brand">
        <Link to="/" className="brand">
          <BrandMark />
          <span className="brand-name">Målbilde</span>
          {data.partnership && <span className="brand-partnership">{data.partnership.name}</span>}
        </Link>
        <nav aria-label={t(shellMessages.navigation)}>
          <ul className="shell-nav">
            <li>
              <Link to="/" aria-current={isPlans(pathname) ? 'page' : undefined}>
                {t(shellMessages.plans)}
              </Link>
            </li>
            <li>
              <Link to="/fora" aria-current={isSteering(pathname) ? 'page' : undefined}>
                {t(shellMessages.steering)}
              </Link>
            </li>
            <li>
              <NavLink to="/sok">{t(shellMessages.search)}</NavLink>
            </li>
            <li>
              <NavLink to="/innlesing">{t(shellMessages.reading)}</NavLink>
            </li>
            <li>
              <NavLink to="/om">{t(shellMessages.about)}</NavLink>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}

function isPlans(pathname: string): boolean {
  return pathname === '/' || pathname.startsWith('/planer');
}

const steering = ['/fora', '/moter', '/saker', '/vedtak', '/oppdrag', '/oppfolging', '/arshjul', '/personer', '/kalender', '/epost'];

function isSteering(pathname: string): boolean {
  return steering.some((path) => pathname === path || pathname.startsWith(`${path}/`));
}

function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="14" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <circle cx="16" cy="16" r="8" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <circle cx="16" cy="16" r="2.75" fill="currentColor" />
    </svg>
  );
}
