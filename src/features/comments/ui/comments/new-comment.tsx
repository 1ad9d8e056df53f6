import { Button, Label, Select, Textarea } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { Form } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { longestComment } from '../../model/comment.ts';
import type { Mentionable } from '../../model/mentioned.ts';
import { commentMessages } from '../messages.ts';
import { MentionSuggestions } from './mention-suggestions.tsx';
import { beginOfMention } from './begin-of-mention.ts';

type Props = Readonly<{ people: readonly Mentionable[]; written: Readonly<Record<string, string>> }>;

/** Writes a comment. Somebody is mentioned by name in the text, or chosen from the list, which needs no JavaScript. */
export function NewComment({ people, written }: Props) {
  const t = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const [begun, setBegun] = useState<string | null>(null);

  function complete(name: string): void {
    const area = field.current;
    if (!area || begun === null) return;
    const from = area.selectionStart - begun.length;
    area.setRangeText(`${name} `, from, area.selectionStart, 'end');
    area.focus();
    setBegun(null);
  }

  return (
    <Form method="post" className="comment-form">
      <div className="ds-field">
        <Label htmlFor="tekst">{t(commentMessages.write)}</Label>
        <p id="tekst-hjelp" className="muted">
          {t(commentMessages.help)}
        </p>
        <Textarea
          ref={field}
          id="tekst"
          name="text"
          rows={4}
          required
          maxLength={longestComment}
          defaultValue={written['text']}
          aria-describedby="tekst-hjelp"
          onInput={({ currentTarget }) => setBegun(beginOfMention(currentTarget.value, currentTarget.selectionStart))}
        />
        <MentionSuggestions people={people} begun={begun} onChoose={complete} />
      </div>
      {people.length > 0 && (
        <div className="ds-field">
          <Label htmlFor="nevn">{t(commentMessages.mention)}</Label>
          <Select id="nevn" name="mention" defaultValue={written['mention'] ?? ''}>
            <Select.Option value="">{t(commentMessages.nobody)}</Select.Option>
            {people.map(({ id, name }) => (
              <Select.Option key={id} value={id}>
                {name}
              </Select.Option>
            ))}
          </Select>
        </div>
      )}
      <Button type="submit" name="act" value="add">
        {t(commentMessages.send)}
      </Button>
    </Form>
  );
}
