import { resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from '#shared/errors/app-error.ts';
import { languages, type Language } from '#shared/language.ts';
import type { LogLevel } from '#platform/log/log.ts';
import { runMode } from './run-mode.ts';
import type { SignInSettings } from './sign-in-settings.ts';
import { parseMailSender, parseMailServer, type MailOptions } from '#platform/mail/mail-options.ts';

export type Config = Readonly<{
  port: number;
  /** the address that it listens on; a demonstration listens on its own machine alone */
  host: string;
  /** how people sign in; undefined: a demonstration, in which anybody may be anybody */
  signIn: SignInSettings | undefined;
  dataFolder: string;
  databaseUrl: string | null;
  /** of who owns the tables, where that is another login than the program's */
  databaseOwnerUrl: string | null;
  logLevel: LogLevel;
  /** whether an empty database gets the Oslo plans */
  withExample: boolean;
  /** of what the program says in the terminal */
  language: Language;
  /** whether other programs on this machine may be told of changes; for trying things out */
  webhooksToOwnMachine: boolean;
  /** where people reach the installation, without a slash at the end; null: where the request says */
  address: string | null;
  /** of the open data */
  license: (typeof licenses)[number];
  /** of the open data: an e-mail address or the address of a page */
  contact: string | null;
  /** how e-mail is sent; null: it waits */
  mail: MailOptions | null;
  /** addresses of proxies on other machines that say who asks */
  proxies: readonly string[];
}>;

const licenses = ['cc-by-4.0', 'cc0-1.0', 'nlod-2.0'] as const;
const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const satisfies readonly LogLevel[];

const webAddress = z.url({ protocol: /^https?$/ }).regex(/^[^?#\s"<>\\^`{|}]+$/);

/** A text that `parse` makes something of, or a value that can not be used. */
function parsedBy<T>(parse: (text: string) => T | null) {
  return z.string().transform((text, context) => parse(text) ?? (context.addIssue({ code: 'custom' }), z.NEVER));
}

/** Addresses and networks with a comma between them; null where one is none. */
function parseAddresses(text: string): readonly string[] | null {
  const addresses = text.split(',').map((each) => each.trim());
  const one = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);
  return addresses.every((each) => one.safeParse(each).success) ? addresses : null;
}

/** Each variable with what it must be, in words for the message. An empty value counts as none. */
const variables = {
  PORT: { schema: z.coerce.number().int().min(0).max(65_535), expected: '0–65535' },
  MALBILDE_DATA: { schema: z.string().max(1000), expected: './data' },
  DATABASE_URL: { schema: z.url({ protocol: /^postgres(ql)?$/ }), expected: 'postgres://user@host/database' },
  MALBILDE_DATABASE_OWNER_URL: { schema: z.url({ protocol: /^postgres(ql)?$/ }), expected: 'postgres://owner@host/database' },
  LOG_LEVEL: { schema: z.enum(logLevels), expected: logLevels.join(', ') },
  MALBILDE_EXAMPLE: { schema: z.enum(['yes', 'no']), expected: 'yes, no' },
  MALBILDE_WEBHOOKS_TO_OWN_MACHINE: { schema: z.enum(['yes', 'no']), expected: 'yes, no' },
  MALBILDE_URL: { schema: webAddress.transform((address) => address.replace(/\/+$/, '')), expected: 'https://plan.example.no' },
  MALBILDE_LICENSE: { schema: z.enum(licenses), expected: licenses.join(', ') },
  MALBILDE_CONTACT: { schema: z.union([z.email(), webAddress]), expected: 'post@example.no, https://example.no/kontakt' },
  MALBILDE_SMTP_URL: { schema: parsedBy(parseMailServer), expected: 'smtp://user:password@mail.example.no, smtps://mail.example.no' },
  MALBILDE_MAIL_FROM: { schema: parsedBy(parseMailSender), expected: 'post@example.no, Sekretariatet <post@example.no>' },
  MALBILDE_MAIL_PER_MINUTE: { schema: z.coerce.number().int().min(1).max(100_000), expected: '1–100000' },
  MALBILDE_HOST: { schema: z.union([z.ipv4(), z.ipv6(), z.literal('localhost')]), expected: '127.0.0.1, 0.0.0.0, ::' },
  MALBILDE_PROXIES: { schema: parsedBy(parseAddresses), expected: '10.0.0.5, 10.1.0.0/16' },
  MALBILDE_MODE: { schema: z.enum(['demo', 'production']), expected: 'demo, production' },
  MALBILDE_SIGN_IN: { schema: z.string().max(100_000), expected: '/etc/malbilde/sign-in.json' },
  MALBILDE_IDLE_MINUTES: { schema: z.coerce.number().int().min(5).max(240), expected: '5–240' },
  MALBILDE_SESSION_HOURS: { schema: z.coerce.number().int().min(1).max(24), expected: '1–24' },
  MALBILDE_LANGUAGE: { schema: z.enum(languages), expected: languages.join(', ') },
} as const;

type Variables = typeof variables;
type Values = { readonly [Name in keyof Variables]?: z.infer<Variables[Name]['schema']> };

function readVariables(env: NodeJS.ProcessEnv): Values {
  const values: Record<string, unknown> = {};
  for (const [variable, { schema, expected }] of Object.entries(variables)) {
    const text = env[variable]?.trim();
    if (!text) continue;
    const parsed = schema.safeParse(text);
    if (!parsed.success) throw new AppError('config_invalid', { variable, expected });
    values[variable] = parsed.data;
  }
  return values as Values;
}

/** Without a server mail waits; a server without a sender can send nothing. */
function mailOf({
  MALBILDE_SMTP_URL: server,
  MALBILDE_MAIL_FROM: sender,
  MALBILDE_MAIL_PER_MINUTE: perMinute,
}: Values): MailOptions | null {
  if (!server) return null;
  if (!sender) throw new AppError('config_invalid', { variable: 'MALBILDE_MAIL_FROM', expected: variables.MALBILDE_MAIL_FROM.expected });
  return { server, sender, ...(perMinute !== undefined && { perMinute }) };
}

/** The configuration from environment variables; throws `config_invalid`, which names the variable, and what runMode throws. */
export function readConfig(env: NodeJS.ProcessEnv, { terminal = false }: { readonly terminal?: boolean } = {}): Config {
  const values = readVariables(env);
  const host = values.MALBILDE_HOST ?? '127.0.0.1';
  const address = values.MALBILDE_URL ?? null;
  const signIn = runMode({
    mode: values.MALBILDE_MODE,
    providers: values.MALBILDE_SIGN_IN,
    address,
    host,
    nodeEnv: env['NODE_ENV'],
    idleMinutes: values.MALBILDE_IDLE_MINUTES ?? 60,
    absoluteHours: values.MALBILDE_SESSION_HOURS ?? 12,
  });
  return {
    port: values.PORT ?? 3000,
    host,
    signIn,
    dataFolder: resolve(values.MALBILDE_DATA ?? 'data'),
    databaseUrl: values.DATABASE_URL ?? null,
    databaseOwnerUrl: values.MALBILDE_DATABASE_OWNER_URL ?? null,
    // A person at a terminal wants the address, not a line for each request.
    logLevel: values.LOG_LEVEL ?? (terminal ? 'warn' : 'info'),
    // What others decided is no beginning for those who use it in earnest.
    withExample: values.MALBILDE_EXAMPLE === 'yes' || (values.MALBILDE_EXAMPLE === undefined && signIn === undefined),
    language: values.MALBILDE_LANGUAGE ?? 'nb',
    webhooksToOwnMachine: values.MALBILDE_WEBHOOKS_TO_OWN_MACHINE === 'yes',
    address,
    license: values.MALBILDE_LICENSE ?? 'cc-by-4.0',
    contact: values.MALBILDE_CONTACT ?? null,
    mail: mailOf(values),
    proxies: values.MALBILDE_PROXIES ?? [],
  };
}
