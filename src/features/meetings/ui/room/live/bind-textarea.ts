import type { YTextEvent } from 'yjs';
import { moveCaret, type DeltaStep } from '../../../model/live/move-caret.ts';
import { editBetween } from '../../../model/live/text-edit.ts';
import type { LiveText } from './live-text.ts';

/**
 * Lets a text area show a live text and write it. What stands in the area already is what was typed before it came to
 * life, from `base` on. Gives how to end it. While a letter is being composed (IME) what others write waits.
 */
export function bindTextarea(area: HTMLTextAreaElement, live: LiveText, base: string): () => void {
  const { text } = live;
  let shown = base;
  let composing = false;
  let writing = false;

  function write(): void {
    if (composing) return;
    const edit = editBetween(shown, area.value, area.selectionEnd);
    if (edit === null) return;
    writing = true;
    live.edit(edit);
    writing = false;
    shown = text.toJSON();
    if (shown !== area.value) show(shown, area.selectionStart, area.selectionEnd);
  }

  function show(now: string, start: number, end: number): void {
    const { scrollTop, selectionDirection } = area;
    area.value = now;
    shown = now;
    // Setting the selection of an area that is not in use would make some browsers scroll to it.
    if (document.activeElement === area) area.setSelectionRange(start, end, selectionDirection);
    area.scrollTop = scrollTop;
  }

  function hear(event: YTextEvent): void {
    if (writing) return;
    const delta = event.delta as readonly DeltaStep[];
    show(text.toJSON(), moveCaret(area.selectionStart, delta), moveCaret(area.selectionEnd, delta));
  }

  function compose(): void {
    composing = true;
    live.hold();
  }

  function composed(): void {
    composing = false;
    write();
    live.release();
  }

  function undo(event: KeyboardEvent): void {
    const letter = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (letter !== 'z' && letter !== 'y')) return;
    // The browser forgets its own steps when others write in the area.
    event.preventDefault();
    if (letter === 'y' || event.shiftKey) live.undo.redo();
    else live.undo.undo();
  }

  write();
  text.observe(hear);
  if (shown !== text.toJSON()) show(text.toJSON(), area.selectionStart, area.selectionEnd);
  area.addEventListener('input', write);
  area.addEventListener('compositionstart', compose);
  area.addEventListener('compositionend', composed);
  area.addEventListener('keydown', undo);
  return () => {
    if (composing) composed();
    text.unobserve(hear);
    area.removeEventListener('input', write);
    area.removeEventListener('compositionstart', compose);
    area.removeEventListener('compositionend', composed);
    area.removeEventListener('keydown', undo);
  };
}
