export type * from './model/mail.ts';
export { enqueueMails } from './enqueue-mails.ts';
export { eraseRecipient } from './erase-recipient.ts';
export { forgetOldMails } from './forget-old.ts';
export { listMails } from './list-mails.ts';
export { mailsAbout, overtakeMails, withdrawMails, type MailAbout } from './mails-about.ts';
export { retryMail } from './retry-mail.ts';
export { startMailSender, type RunningMailSender } from './send/start-mail-sender.ts';
