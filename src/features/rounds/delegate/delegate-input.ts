import { z } from 'zod';
import { AppError } from '#shared/errors/app-error.ts';
import { isMailAddress } from '#shared/mail-address.ts';

/** Letters as names are written, so that nothing that looks like an address or a message comes into a mail. */
const personName = /^\p{L}[\p{L}\p{M}'’-]*\.?(?: \p{L}[\p{L}\p{M}'’-]*\.?){0,7}$/u;

export const delegateInput = z.object({
  items: z.array(z.int().positive()).min(1).max(500),
  name: z.string().max(200),
  email: z.string().max(300),
});

/** A colleague's name and address. Throws round_colleague_refused. */
export function readColleague({ name, email }: Readonly<{ name: string; email: string }>): Readonly<{ name: string; email: string }> {
  const colleague = { name: name.trim().replace(/\s+/g, ' ').normalize('NFC'), email: email.trim() };
  if (colleague.name.length > 80 || !personName.test(colleague.name) || !isMailAddress(colleague.email)) {
    throw new AppError('round_colleague_refused');
  }
  return colleague;
}
