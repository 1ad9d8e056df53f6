import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { MailOptions } from '#platform/mail/mail-options.ts';

/** A mail as it came over the line: its envelope, and all its lines. */
export type ReceivedMail = Readonly<{ from: string; to: readonly string[]; text: string; user: string | null }>;

export type MailServerUnderTest = Readonly<{
  options: MailOptions;
  received: readonly ReceivedMail[];
  /** connections that were made */
  connections: () => number;
  close: () => Promise<void>;
}>;

/** What the server says to a mail: null takes it; `drop` closes the line instead of an answer, `hang` never answers. */
export type MailAnswer = number | 'drop' | 'hang' | null;

export type MailServerBehaviour = Readonly<{
  onRecipient?: (address: string, count: number) => MailAnswer;
  onMail?: (mail: ReceivedMail, count: number) => MailAnswer;
  user?: string;
  password?: string;
  /** has no room for anybody */
  isFull?: boolean;
  /** the address of this machine it stands at */
  host?: string;
}>;

const refusal = (responseCode: number): Error => Object.assign(new Error('not today'), { responseCode });

/** A real mail server on this machine, and how it answers. */
export async function startMailServer({
  onRecipient,
  onMail,
  user,
  password,
  isFull = false,
  host = '127.0.0.1',
}: MailServerBehaviour = {}): Promise<MailServerUnderTest> {
  const received: ReceivedMail[] = [];
  let recipients = 0;
  let connections = 0;
  const sockets = new Set<Socket>();
  const smtp = new SMTPServer({
    authOptional: user === undefined,
    disabledCommands: user === undefined ? ['AUTH', 'STARTTLS'] : ['STARTTLS'],
    allowInsecureAuth: true,
    logger: false,
    closeTimeout: 100,
    onAuth: (auth, _session, done) =>
      auth.username === user && auth.password === password ? done(null, { user: auth.username }) : done(refusal(535)),
    onConnect: (_session, done) => {
      connections += 1;
      done(isFull ? refusal(421) : null);
    },
    onRcptTo: ({ address }, _session, done) => say(onRecipient?.(address, (recipients += 1)) ?? null, done),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const mail = {
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString(),
          user: session.user ?? null,
        };
        received.push(mail);
        say(onMail?.(mail, received.length) ?? null, done);
      });
    },
  });
  smtp.server.on('connection', (socket: Socket) => sockets.add(socket));
  const dropAll = (): void => sockets.forEach((socket) => void socket.destroy());

  function say(answer: MailAnswer, done: (error?: Error | null) => void): void {
    if (answer === 'drop') dropAll();
    else if (answer !== 'hang') done(answer === null ? null : refusal(answer));
  }

  await new Promise<void>((resolve) => smtp.listen(0, host, resolve));
  return {
    options: {
      server: {
        host,
        port: (smtp.server.address() as AddressInfo).port,
        secure: false,
        user: user ?? null,
        password: password ?? null,
      },
      sender: { address: 'post@eksempel.example.no', name: 'Sekretariatet, Helsefellesskap Eksempel' },
    },
    received,
    connections: () => connections,
    async close() {
      dropAll();
      await new Promise<void>((resolve) => smtp.close(resolve));
    },
  };
}
