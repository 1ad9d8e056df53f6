/** PostgreSQL's refusals of a value: a NUL, half a surrogate pair in JSON, a number or a date outside its range. */
const refusals = new Set(['22021', '22P05', '22003', '22007', '22008']);

/** True where the database could not take a value that somebody sent: their input is wrong, and not the program. */
export function isUnstorable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && refusals.has(error.code);
}
