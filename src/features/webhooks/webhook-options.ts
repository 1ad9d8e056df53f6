import type { Deps } from '#platform/deps.ts';

/** `ownMachine`: addresses of this machine may be told too, also over http; for trying things out. */
export type WebhookOptions = Readonly<{ ownMachine: boolean }>;

/** Without options only the open internet is told. */
export type WebhookDeps = Deps & Readonly<{ webhooks?: WebhookOptions | undefined }>;
