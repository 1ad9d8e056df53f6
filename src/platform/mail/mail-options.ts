import { isMailAddress } from '#shared/mail-address.ts';

/** Where mail is handed in; `user` and `password` are null for a server that asks for neither. */
export type MailServer = Readonly<{ host: string; port: number; secure: boolean; user: string | null; password: string | null }>;

/** Who mail comes from: an address, and a name where there is one. */
export type MailSender = Readonly<{ address: string; name: string | null }>;

/** How mail is sent: server and sender are needed; `perMinute` is the most that all processes hand in within a minute. */
export type MailOptions = Readonly<{ server: MailServer; sender: MailSender; perMinute?: number }>;

/** `smtp://host:25`, `smtps://user:password@host`; null for anything else. The parts of user and password are percent-decoded. */
export function parseMailServer(text: string): MailServer | null {
  const url = URL.parse(text);
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') return null;
  if (!['', '/'].includes(url.pathname) || url.search !== '' || url.hash !== '') return null;
  const secure = url.protocol === 'smtps:';
  try {
    return {
      host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
      port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
      secure,
      user: decodeURIComponent(url.username) || null,
      password: decodeURIComponent(url.password) || null,
    };
  } catch {
    return null;
  }
}

/** `post@example.no` or `Sekretariatet <post@example.no>`; null for anything else. */
export function parseMailSender(text: string): MailSender | null {
  const [, name, address] = /^([^<>"\p{Cc}]{1,100})<([^<>]+)>$/u.exec(text) ?? [null, null, text];
  if (!address || !isMailAddress(address)) return null;
  return { address, name: name?.trim() || null };
}
