import { Spinner } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useNavigation } from 'react-router';
import { useText } from '../text/use-text.ts';
import { shellMessages } from './messages.ts';

const quick = 400;

/** Says that a page is being fetched, where it takes long enough to be noticed. */
export function Progress() {
  const t = useText();
  const { state } = useNavigation();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (state === 'idle') {
      setSlow(false);
      return;
    }
    const timer = setTimeout(() => setSlow(true), quick);
    return () => clearTimeout(timer);
  }, [state]);
  return (
    <div role="status" className="shell-progress">
      {slow && (
        <>
          <Spinner aria-hidden data-size="xs" />
          {t(shellMessages.loading)}
        </>
      )}
    </div>
  );
}
