import type { Language, Text } from '#shared/language.ts';

/** What a command may use of the outside: it writes results to `out`, everything said to a person to `err`. */
export type CliIo = Readonly<{
  out: (text: string) => void;
  err: (line: string) => void;
  env: Readonly<Record<string, string | undefined>>;
  language: Language;
}>;

/** Runs with the arguments after the command's name; gives the exit code. Throws AppError for an expected failure (code 2). */
export type RunCommand = (args: readonly string[], io: CliIo) => Promise<number>;

/** `usage` is what follows the program's name; the code is loaded when the command is called. */
export type Command = Readonly<{ name: string; usage: string; summary: Text; load: () => Promise<Readonly<{ run: RunCommand }>> }>;
