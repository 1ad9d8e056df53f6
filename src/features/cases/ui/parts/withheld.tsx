import { useText } from '#web/text/use-text.ts';
import type { Screened } from '../../model/views.ts';
import { partMessages } from './messages.ts';

type Props = Readonly<{ of: Pick<Screened, 'withheldBy'>; isShort?: boolean }>;

/** That something is withheld, and by which paragraph; nothing for what is open. */
export function Withheld({ of: { withheldBy }, isShort = false }: Props) {
  const t = useText();
  if (withheldBy === null) return null;
  return (
    <span className="withheld">
      <svg className="symbol" aria-hidden="true" viewBox="0 0 16 16">
        <path d="M3.5 7h9v6.5h-9ZM5.5 7V5a2.5 2.5 0 0 1 5 0v2" fill="none" stroke="currentColor" strokeWidth="1.75" />
      </svg>
      {t(isShort ? partMessages.withheldShort : partMessages.withheld, { paragraph: withheldBy })}
    </span>
  );
}
