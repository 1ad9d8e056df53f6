export type * from './model/mail.ts';
export { enqueueMails } from './enqueue-mails.ts';
export { keepsMail } from './policy.ts';
