/** What a cell says after a change, and the version that the next change is based on. */
export type WrittenCell = Readonly<{ text: string; status: string | null; open: boolean; version: number }>;

/** What came of a change. `refused` tells in the person's language what is wrong and what to do. */
export type ChangeAnswer =
  | Readonly<{ outcome: 'saved'; batch: string; cell?: WrittenCell; changed?: number; key?: string }>
  | Readonly<{ outcome: 'conflict'; current: WrittenCell | null }>
  | Readonly<{ outcome: 'refused'; status: number; message: string }>;
