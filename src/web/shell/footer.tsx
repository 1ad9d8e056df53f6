import { Link } from 'react-router';
import { useText } from '../text/use-text.ts';
import { shellMessages } from './messages.ts';

export function Footer() {
  const t = useText();
  return (
    <footer className="shell-footer">
      <p>{t(shellMessages.noHealthData)}</p>
      <ul>
        <li>
          <Link to="/om">{t(shellMessages.aboutProduct)}</Link>
        </li>
        <li>
          <Link to="/programmer">{t(shellMessages.programs)}</Link>
        </li>
        <li>
          <Link to="/personvern">{t(shellMessages.privacy)}</Link>
        </li>
        <li>
          <Link to="/tilgang">{t(shellMessages.access)}</Link>
        </li>
        <li>
          <Link to="/tilgjengelighet">{t(shellMessages.accessibility)}</Link>
        </li>
      </ul>
    </footer>
  );
}
