import { expect, test } from 'vitest';
import { checkAddress } from './check-address.ts';

const open = { ownMachine: false };
const trying = { ownMachine: true };

test.each(['https://hooks.example.no/a?b=c', 'https://hooks.example.no:8443/', 'https://8.8.8.8/'])('%s is taken', (address) => {
  expect(checkAddress(address, open)).toBe(address);
});

test.each([
  'http://hooks.example.no/',
  'ftp://hooks.example.no/',
  'https://user:secret@hooks.example.no/',
  'https://localhost/',
  'https://x.localhost/',
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://[::1]/',
  'https://[::ffff:7f00:1]/',
  'https://169.254.169.254/latest/meta-data',
  'https://10.0.0.8/',
  'javascript:alert(1)',
  'https://',
  'nonsense',
  `https://hooks.example.no/${'x'.repeat(500)}`,
])('%s is refused', (address) => {
  expect(() => checkAddress(address, open)).toThrow(expect.objectContaining({ code: 'webhook_address_refused' }));
});

test('this machine is an address only where the configuration says so, and its network never', () => {
  expect(checkAddress('http://localhost:4000/hook', trying)).toBe('http://localhost:4000/hook');
  expect(checkAddress('http://127.0.0.1:4000/', trying)).toBe('http://127.0.0.1:4000/');
  for (const address of ['http://hooks.example.no/', 'http://10.0.0.8/', 'https://192.168.0.1/']) {
    expect(() => checkAddress(address, trying)).toThrow(expect.objectContaining({ code: 'webhook_address_refused' }));
  }
});
