import type { StoredFileEntry } from './publications.ts';

/** The stored files that are not what is served now, each once: a format that tells no adoptions has the same bytes before and after one. */
export function olderFiles(files: readonly StoredFileEntry[]): readonly StoredFileEntry[] {
  const seen = new Set(files.filter(({ isCurrent }) => isCurrent).map(bytesOf));
  return files.filter((file) => {
    const isNew = !seen.has(bytesOf(file));
    seen.add(bytesOf(file));
    return isNew;
  });
}

function bytesOf({ format, sha256 }: StoredFileEntry): string {
  return `${format} ${sha256}`;
}
