import type { ShownPerson } from '#features/people/index.ts';
import { useText } from '#web/text/use-text.ts';
import { partMessages } from './messages.ts';

/** A person: the role first, the name where it is shown. */
export function Person({ person: { name, role } }: Readonly<{ person: ShownPerson }>) {
  const t = useText();
  if (role === null) return <>{name ?? t(partMessages.noRole)}</>;
  return <>{name === null ? role : `${role}, ${name}`}</>;
}
