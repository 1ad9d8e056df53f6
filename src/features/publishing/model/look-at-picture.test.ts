import { expect, test } from 'vitest';
import { lookAtPicture } from './look-at-picture.ts';

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

test('a PNG and a JPEG tell their kind and size', () => {
  expect(lookAtPicture(png)).toEqual({ type: 'image/png', width: 1, height: 1 });
  const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffffc0001108012c00c803012200021101031101', 'hex');
  expect(lookAtPicture(jpeg)).toEqual({ type: 'image/jpeg', width: 200, height: 300 });
});

test('everything else is no picture, also where it only begins like one', () => {
  for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', '', '%PDF-1.7']) {
    expect(lookAtPicture(Buffer.from(text))).toBeNull();
  }
  expect(lookAtPicture(png.subarray(0, 20))).toBeNull();
  for (let length = 0; length < 12; length += 1)
    expect(lookAtPicture(Buffer.from('ffd8ffe000104a464946', 'hex').subarray(0, length))).toBeNull();
  expect(lookAtPicture(Buffer.from('ffd8ffe00000ffe00000ffe00000', 'hex'))).toBeNull();
});
