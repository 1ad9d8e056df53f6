import { expect, it } from 'vitest';
import { errorFields } from './error-fields.ts';

it('keeps the message and the place of a fault in the program', () => {
  const fields = errorFields(new TypeError('x is not a function'));
  expect(fields).toMatchObject({ type: 'TypeError', message: 'x is not a function' });
  expect(fields['stack']).toContain('error-fields.test.ts');
});

it('leaves out what the database says of the content of rows', () => {
  const error = Object.assign(new Error('invalid input syntax: "Kari Nordmann"'), {
    code: '22P02',
    detail: 'Key (name)=(Kari Nordmann) already exists.',
    table: 'contacts',
    constraint: 'contacts_name_key',
  });
  const line = JSON.stringify(errorFields(error));
  expect(line).not.toContain('Kari');
  expect(line).toContain('contacts_name_key');
});
