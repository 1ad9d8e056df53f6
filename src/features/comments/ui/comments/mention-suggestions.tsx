import { Button } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { Mentionable } from '../../model/mentioned.ts';
import { commentMessages } from '../messages.ts';

type Props = Readonly<{ people: readonly Mentionable[]; begun: string | null; onChoose: (name: string) => void }>;

const most = 5;

/** Names that begin as what was written after an `@`; said to a screen reader when they come. */
export function MentionSuggestions({ people, begun, onChoose }: Props) {
  const t = useText();
  const start = begun?.toLowerCase() ?? null;
  const fitting = start === null ? [] : people.filter(({ name }) => name.toLowerCase().startsWith(start)).slice(0, most);
  return (
    <div role="status" className="button-row">
      {fitting.length > 0 && <span>{t(commentMessages.suggestions)}</span>}
      {fitting.map(({ id, name }) => (
        <Button key={id} type="button" variant="secondary" data-size="sm" onClick={() => onChoose(name)}>
          {name}
        </Button>
      ))}
    </div>
  );
}
