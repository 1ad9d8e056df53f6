import type { FastifyInstance } from 'fastify';
import type { OwnHosts } from './own-hosts.ts';

/**
 * Sent with every answer. The content policy lets nothing load or run; a page replaces it with its own
 * (src/web/server/content-policy.ts).
 */
export const securityHeaders = {
  'content-security-policy': "default-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-permitted-cross-domain-policies': 'none',
} as const;

/** Where people come by https, their browsers are told to come in no other way, for a year, nor to what stands below it. */
const secureTransport = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } as const;

export function sendSecurityHeaders(app: FastifyInstance, { address }: Pick<OwnHosts, 'address'>): void {
  const headers = address?.startsWith('https:') ? { ...securityHeaders, ...secureTransport } : securityHeaders;
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers);
  });
}
