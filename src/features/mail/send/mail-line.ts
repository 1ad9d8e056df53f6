import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailOptions } from '#platform/mail/mail-options.ts';

export type MailLineOptions = MailOptions &
  Readonly<{
    /** milliseconds the mail server may be silent */
    timeout: number;
  }>;

/** A message with its envelope, as nodemailer composes it. */
export type Composed = Readonly<{ envelope: SMTPConnection.Envelope; stream: () => Parameters<SMTPConnection['send']>[1] }>;

/**
 * A connection to the mail server that is kept for many mails, opened when it is needed; one mail at a time. `send` throws
 * what nodemailer says went wrong; `signal` cuts the connection.
 */
export type MailLine = Readonly<{
  send: (message: Composed, signal: AbortSignal) => Promise<void>;
  /** says good-bye: nothing is under way */
  end: () => void;
}>;

const loopback = new Set(['localhost', '127.0.0.1', '::1']);
/** mails in one connection: servers have enough of one after some */
const mostMails = 50;

type Open = { connection: SMTPConnection; sent: number; needsReset: boolean };

export function mailLine(options: MailLineOptions): MailLine {
  let open: Open | null = null;

  function drop(line: Open, how: 'close' | 'quit' = 'close'): void {
    if (open === line) open = null;
    line.connection[how]();
  }

  async function opened(signal: AbortSignal): Promise<Open> {
    if (open && open.sent >= mostMails) drop(open, 'quit');
    if (open?.needsReset) await reset(open, signal);
    return open ?? connect(signal);
  }

  /** What was refused is forgotten by the server; where it does not answer that, another connection is made. */
  async function reset(line: Open, signal: AbortSignal): Promise<void> {
    line.needsReset = false;
    await answer(line.connection, signal, (done) => line.connection.reset(done)).catch(() => drop(line));
    signal.throwIfAborted();
  }

  async function connect(signal: AbortSignal): Promise<Open> {
    const line: Open = { connection: new SMTPConnection(connectionOptions(options)), sent: 0, needsReset: false };
    const { connection } = line;
    const { user, password } = options.server;
    const gone = (): void => {
      if (open === line) open = null;
    };
    connection.on('error', gone);
    connection.on('end', gone);
    try {
      await answer(connection, signal, (done) => connection.connect(done));
      if (user !== null && (connection as { allowsAuth?: boolean }).allowsAuth)
        await answer(connection, signal, (done) => connection.login({ credentials: { user, pass: password ?? '' } }, done));
    } catch (error) {
      connection.close();
      throw error;
    }
    open = line;
    return line;
  }

  return {
    async send({ envelope, stream }, signal) {
      let line: Open | undefined;
      try {
        const { connection } = (line = await opened(signal));
        line.sent += 1;
        await answer(connection, signal, (done) => connection.send(envelope, stream(), done));
      } catch (error) {
        if (line && isAboutMail(error)) line.needsReset = true;
        else if (line) drop(line);
        throw error;
      }
    },
    end: () => void (open && drop(open, 'quit')),
  };
}

/** Waits for what the server says to one step; whatever breaks the connection meanwhile is thrown. */
function answer(connection: SMTPConnection, signal: AbortSignal, step: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null): void => {
      connection.off('error', settle);
      connection.off('end', ended);
      signal.removeEventListener('abort', cut);
      if (error) reject(error);
      else resolve();
    };
    const ended = (): void => settle(Object.assign(new Error('the connection was closed'), { code: 'ECONNECTION' }));
    const cut = (): void => settle(Object.assign(new Error('the connection was cut'), { code: 'ECONNECTION' }));
    if (signal.aborted) return cut();
    signal.addEventListener('abort', cut);
    connection.on('error', settle);
    connection.on('end', ended);
    step(settle);
  });
}

/** Whether the server refused the mail alone, and goes on with the next; 421 is that it closes the connection (RFC 5321). */
function isAboutMail(error: unknown): boolean {
  const { code, responseCode } = error as Readonly<{ code?: unknown; responseCode?: unknown }>;
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && typeof responseCode === 'number' && responseCode !== 421;
}

function connectionOptions({ server, timeout }: MailLineOptions): SMTPConnection.Options {
  const { host, port, secure, user } = server;
  return {
    host,
    port,
    secure,
    // A password never goes over an open line, but to this machine.
    requireTLS: !secure && user !== null && !loopback.has(host),
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    dnsTimeout: timeout,
  };
}
