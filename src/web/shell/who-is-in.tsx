import { Link, useLocation } from 'react-router';
import type { RootData } from '../root-data.ts';
import { useText } from '../text/use-text.ts';
import { shellMessages } from './messages.ts';

/** Who is signed in, with the way out; or the way in. */
export function WhoIsIn({ data }: { readonly data: RootData }) {
  const t = useText();
  const { pathname, search } = useLocation();
  if (data.standing === 'public') {
    const back = pathname.startsWith('/logg') ? '/' : pathname + search;
    return (
      <div className="role-switch">
        <a className="ds-link" href={`/logg-inn?${new URLSearchParams({ tilbake: back })}`}>
          {t(shellMessages.signIn)}
        </a>
      </div>
    );
  }
  return (
    <form method="post" action="/logg-ut" className="role-switch">
      {data.standing === 'setup' ? (
        <Link className="ds-link" to="/oppsett">
          {t(shellMessages.settingUp)}
        </Link>
      ) : (
        <Link className="ds-link" to="/min-side">
          {data.viewer.name ?? t(shellMessages.myPage)}
        </Link>
      )}
      <button type="submit" className="choice">
        {t(shellMessages.signOut)}
      </button>
    </form>
  );
}
