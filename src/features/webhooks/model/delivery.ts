/** What went wrong with an attempt; each has its sentence in ui/messages.ts. */
export const deliveryErrors = [
  'refused_address',
  'unknown_host',
  'no_connection',
  'not_secure',
  'too_slow',
  'redirected',
  'bad_status',
] as const;

export type DeliveryError = (typeof deliveryErrors)[number];

/** How an attempt went. `status` is what was answered, null where nothing was. */
export type Attempt = Readonly<{ status: number | null; error: DeliveryError | null }>;

export type DeliveryState = 'waiting' | 'delivered' | 'given-up';

/** A message to an address. `nextAt` is when it is tried again, null where it is not; times are ISO. */
export type Delivery = Readonly<{
  id: number;
  message: string;
  event: string;
  at: string;
  state: DeliveryState;
  attempts: number;
  nextAt: string | null;
  status: number | null;
  error: DeliveryError | null;
}>;
