import { Button, Chip, Input, Label, Textarea } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useText } from '#web/text/use-text.ts';
import type { Status } from '../../model/plan-document.ts';
import type { WrittenCell } from '../model/change-answer.ts';
import type { CellKey } from './cell-key.ts';
import type { CellDraft } from './cell-state.ts';
import { focusCell, neighbourOf, type Direction } from './focus-cell.ts';
import type { GridStore } from './grid-store.ts';
import { gridMessages } from './messages.ts';
import { statusOfDigit } from './status-of-digit.ts';

type Props = Readonly<{
  store: GridStore;
  statuses: readonly Status[];
  language: string;
  cellKey: CellKey;
  base: WrittenCell;
  draft: CellDraft;
}>;

/** Text and status of one cell, each by itself. What is written is saved when the person goes on; Esc gives it up. */
export function CellEditor({ store, statuses, language, cellKey, base, draft: before }: Props) {
  const t = useText();
  const [draft, setDraft] = useState<CellDraft>({ text: before.text, status: before.status, open: before.open });
  const editor = useRef<HTMLDivElement>(null);
  const textarea = useRef<HTMLTextAreaElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    textarea.current?.focus();
    textarea.current?.select();
  }, []);

  const close = (save: boolean, direction: Direction | null): void => {
    if (closed.current) return;
    closed.current = true;
    const cell = editor.current?.closest<HTMLElement>('[data-cell]');
    const next = (direction && cell && neighbourOf(cell, direction)?.dataset['cell']) ?? cellKey;
    store.edit(null);
    if (save) void store.write(cellKey, base, draft);
    focusCell(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const status = event.altKey ? statusOfDigit(statuses, event.code) : undefined;
    if (status !== undefined) setDraft({ ...draft, status });
    else if (event.key === 'Escape') close(false, null);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) close(true, 'down');
    else if (event.key === 'Tab' && event.target === textarea.current && !event.shiftKey) close(true, 'next');
    else return;
    event.preventDefault();
  };
  const onBlur = (event: FocusEvent): void => {
    const goesTo = event.relatedTarget;
    if (closed.current || goesTo === null || editor.current?.contains(goesTo)) return;
    closed.current = true;
    store.edit(null);
    void store.write(cellKey, base, draft);
  };

  return (
    <div ref={editor} className="cell-editor" onKeyDown={onKeyDown} onBlur={onBlur}>
      <fieldset className="cell-statuses">
        <legend className="ds-sr-only">{t(gridMessages.status)}</legend>
        {[...statuses, { key: '', label: t(gridMessages.none) }].map((status) => (
          <Chip.Radio
            key={status.key}
            data-size="sm"
            name={`status ${cellKey}`}
            value={status.key}
            checked={(draft.status ?? '') === status.key}
            onChange={() => setDraft({ ...draft, status: status.key || null })}
          >
            {status.label}
          </Chip.Radio>
        ))}
      </fieldset>
      <div className="cell-open-box">
        <Input
          type="checkbox"
          id={`apent ${cellKey}`}
          checked={draft.open}
          onChange={(event) => setDraft({ ...draft, open: event.currentTarget.checked })}
        />
        <Label htmlFor={`apent ${cellKey}`} weight="regular">
          {t(gridMessages.open)}
        </Label>
      </div>
      <Textarea
        ref={textarea}
        aria-label={t(gridMessages.text)}
        lang={language}
        rows={3}
        value={draft.text}
        onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
      />
      <div className="button-row">
        <Button data-size="sm" onClick={() => close(true, null)}>
          {t(gridMessages.save)}
        </Button>
        <Button data-size="sm" variant="tertiary" onClick={() => close(false, null)}>
          {t(gridMessages.cancel)}
        </Button>
      </div>
    </div>
  );
}
