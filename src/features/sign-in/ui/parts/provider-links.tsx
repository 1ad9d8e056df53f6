import '../sign-in.css';
import { useText } from '#web/text/use-text.ts';
import { signInMessages } from '../messages.ts';

type Props = Readonly<{
  providers: readonly Readonly<{ id: string; name: string }>[];
  /** what goes with the sign-in */
  params: Readonly<Record<string, string>>;
}>;

/** A link for each way to sign in: plain ones, since they lead to another site. */
export function ProviderLinks({ providers, params }: Props) {
  const t = useText();
  return (
    <ul className="provider-links">
      {providers.map(({ id, name }) => (
        <li key={id}>
          <a className="ds-button" data-variant="primary" href={`/logg-inn/${id}?${new URLSearchParams(params)}`} rel="nofollow">
            {t(signInMessages.with, { name })}
          </a>
        </li>
      ))}
    </ul>
  );
}
