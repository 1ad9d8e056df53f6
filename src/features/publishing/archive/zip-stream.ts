import { Zip, ZipPassThrough } from 'fflate';

/** A file on its way into a package; its path is of a-z, 0-9, hyphens, dots and slashes. */
export type PackageFile = Readonly<{ path: string; bytes: Uint8Array }>;

/** Always the same day, so that the same files give the same package. */
const fixedTime = new Date(1980, 0, 1);

/** A zip of files that come one after another: no more than one of them is held at a time. Nothing is compressed, for PDF and Office files are. */
export async function* zipOf(files: AsyncIterable<PackageFile>): AsyncGenerator<Uint8Array> {
  const written: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    written.push(chunk);
  });
  for await (const { path, bytes } of files) {
    const file = new ZipPassThrough(path);
    file.mtime = fixedTime;
    zip.add(file);
    file.push(bytes, true);
    yield* written.splice(0);
  }
  zip.end();
  yield* written.splice(0);
}
