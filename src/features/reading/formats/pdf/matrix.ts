/** An affine map in PDF's order: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export type Point = readonly [x: number, y: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that applies `inner` first and then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

export function applyTo(matrix: Matrix, x: number, y: number): Point {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}

/** Six finite numbers of an array-like, or null. PDF.js gives arrays, typed arrays and objects with index keys. */
export function matrixFrom(value: unknown): Matrix | null {
  if (typeof value !== 'object' || value === null) return null;
  const source = value as Readonly<Record<number, unknown>>;
  const numbers = [source[0], source[1], source[2], source[3], source[4], source[5]];
  if (!numbers.every((number) => typeof number === 'number' && Number.isFinite(number))) return null;
  return numbers as unknown as Matrix;
}

/** Length scale of the map along its vertical axis: what a font size of 1 becomes in points. */
export function verticalScale(matrix: Matrix): number {
  return Math.hypot(matrix[2], matrix[3]);
}
