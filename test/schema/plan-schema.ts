import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

// the package is CommonJS: its default export is the module where Node imports it
const add = (typeof addFormats === 'function' ? addFormats : (addFormats as { default: unknown }).default) as (ajv: Ajv2020) => void;
const ajv = new Ajv2020({ allErrors: true });
add(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(new URL('../../docs/plan.schema.json', import.meta.url), 'utf8')));

/** What docs/plan.schema.json has against a document; empty when it validates. */
export function schemaErrors(document: unknown): readonly string[] {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
