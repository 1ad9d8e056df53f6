import type { ShownPerson } from '#features/people/index.ts';
import { useText } from '#web/text/use-text.ts';
import { unknownWord } from './words.ts';

/** A person: the role first, the name where it is shown. */
export function Person({ person }: Readonly<{ person: ShownPerson | null }>) {
  const t = useText();
  if (person === null) return <>{t(unknownWord)}</>;
  const { name, role } = person;
  return <>{role === null ? (name ?? t(unknownWord)) : name === null ? role : `${role}, ${name}`}</>;
}
