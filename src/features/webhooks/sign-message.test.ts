import { expect, test } from 'vitest';
import { newSecret, signMessage } from './sign-message.ts';

test('a signature is the one of the standard’s own example', () => {
  const body = '{"test": 2432232314}';
  const signature = signMessage('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, body);
  expect(signature).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

test('another body, time or secret has another signature', () => {
  const secret = newSecret();
  const signed = signMessage(secret, 'a', 1, '{}');
  expect([signMessage(secret, 'a', 1, '{ }'), signMessage(secret, 'a', 2, '{}'), signMessage(newSecret(), 'a', 1, '{}')]).not.toContain(
    signed,
  );
});
