import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { mayReach } from '../check-address.ts';
import type { WebhookOptions } from '../webhook-options.ts';

/** Thrown where a name leads to an address that no message may go to. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';
}

/**
 * Looks a name up for a connection, and gives only what may be reached: the connection goes to the very addresses that
 * were checked, so a name can not lead elsewhere between the check and the connection.
 */
export function checkedLookup(options: WebhookOptions): LookupFunction {
  return (host, asked, done) => {
    lookup(host, { ...asked, all: true }, (error, found) => {
      if (error) return done(error, '', 0);
      const addresses: readonly LookupAddress[] = found;
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => mayReach(address, options))) return done(new RefusedAddress(host), '', 0);
      return asked.all ? done(null, [...addresses]) : done(null, first.address, first.family);
    });
  };
}
