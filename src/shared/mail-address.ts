/** One address as the world writes them: no names, no quotes, no list, nothing that could be another header. */
const address =
  /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}][\p{L}\p{N}-]{0,61}[\p{L}\p{N}]$/u;

/** Whether a mail may go to this. Says nothing of whether anybody reads it. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && address.test(text) && !/^\.|\.\.|\.@/.test(text);
}
