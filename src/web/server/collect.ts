import { Writable } from 'node:stream';

/** Everything that is written into the sink, as one buffer, when it ends. */
export function collect(write: (sink: Writable, fail: (error: unknown) => void) => void): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk);
        done();
      },
      final(done) {
        resolve(Buffer.concat(chunks));
        done();
      },
    });
    write(sink, reject);
  });
}
