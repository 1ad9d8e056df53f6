import { changeValues } from './change-values.ts';
import type { ColumnMapping } from './model/column-mapping.ts';
import type { ReadResult } from './model/read-result.ts';
import type { ReadingDeps, ReadWatch } from './start-review.ts';

type File = Readonly<{ bytes: Uint8Array; fileName: string }>;

/** Reads a file, and leaves out what sheets and JSON can hold and no database can: NUL, and halves of characters. */
export async function readStorable(deps: ReadingDeps, file: File, mapping?: ColumnMapping, watch?: ReadWatch): Promise<ReadResult> {
  return changeValues(await deps.readFile(file.bytes, file.fileName, mapping, watch), storable);
}

function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
