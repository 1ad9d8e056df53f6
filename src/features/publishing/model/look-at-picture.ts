/** What a picture says of itself in its first bytes; `width` and `height` are pixels. */
export type PictureFacts = Readonly<{ type: 'image/png' | 'image/jpeg'; width: number; height: number }>;

/** The kind and size of a PNG or JPEG; null for everything else, whatever its name says. */
export function lookAtPicture(bytes: Uint8Array): PictureFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return png(view) ?? jpeg(view);
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function png(view: DataView): PictureFacts | null {
  if (view.byteLength < 33 || pngStart.some((byte, at) => view.getUint8(at) !== byte)) return null;
  if (view.getUint32(12) !== 0x49_48_44_52) return null;
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Goes from marker to marker until the one that begins a frame. */
function jpeg(view: DataView): PictureFacts | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xff_d8) return null;
  for (let at = 2; at + 9 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { type: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    const length = view.getUint16(at + 2);
    if (length < 2) return null;
    at += 2 + length;
  }
  return null;
}
