import { createHash } from 'node:crypto';
import type { MailClaim } from './claim-mails.ts';

/**
 * The Message-ID of a mail: the same in every attempt, so that a mail server which got it twice knows it again, and
 * another in every installation.
 */
export function messageId({ key, at }: Pick<MailClaim, 'key' | 'at'>, senderAddress: string): string {
  const digest = createHash('sha256').update(`${key}\n${at}`).digest('hex').slice(0, 40);
  return `<${digest}@${senderAddress.slice(senderAddress.lastIndexOf('@') + 1)}>`;
}
