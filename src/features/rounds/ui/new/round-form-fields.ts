import { asks } from '../../model/views.ts';

/** What is written in the form that opens a round, as texts: what was refused is shown again. */
export type WrittenRound = Readonly<{
  title: string;
  greeting: string;
  asks: readonly string[];
  period: string;
  focusPeriod: string;
  areas: readonly string[];
  onlyOpen: boolean;
  deadline: string;
  reminders: string;
  pattern: string;
}>;

type Form = Pick<FormData, 'get' | 'getAll'> | URLSearchParams;

export function readWritten(form: Form): WrittenRound {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const all = (name: string): readonly string[] => form.getAll(name).filter((value) => typeof value === 'string');
  return {
    title: text('title'),
    greeting: text('greeting'),
    asks: all('asks'),
    period: text('period'),
    focusPeriod: text('focusPeriod'),
    areas: all('areas'),
    onlyOpen: text('onlyOpen') !== '',
    deadline: text('deadline'),
    reminders: text('reminders'),
    pattern: text('pattern'),
  };
}

/** The same as openRound takes it. Days that are no numbers are refused there. */
export function inputOf(plan: string, written: WrittenRound): Readonly<Record<string, unknown>> {
  return {
    plan,
    title: written.title,
    greeting: written.greeting,
    asks: written.asks.filter((ask) => asks.some((known) => known === ask)),
    period: written.period || null,
    focusPeriod: written.focusPeriod || null,
    areas: written.areas,
    onlyOpen: written.onlyOpen,
    deadline: written.deadline,
    reminderDays: written.reminders
      .split(/[\s,;]+/)
      .filter((day) => day !== '')
      .map(Number),
    pattern: /^[1-9]\d{0,14}$/.test(written.pattern) ? Number(written.pattern) : null,
  };
}
