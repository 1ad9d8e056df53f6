import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Answer } from './api-app.ts';
import type { Description, Operation } from './operations.ts';

// the package is CommonJS: its default export is the module where Node imports it
const add = (typeof addFormats === 'function' ? addFormats : (addFormats as { default: unknown }).default) as (ajv: Ajv2020) => void;

/** What an answer has against the description of its operation; empty where it is as described. */
export type Check = (operation: Operation, answer: Answer) => readonly string[];

export function conformance(description: Description): Check {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  add(ajv);
  ajv.addSchema(description, 'api');
  return (operation, answer) => {
    const described = operation.responses[String(answer.status)];
    if (!described) return [`${answer.status} is not described`];
    const content = Object.keys(described.content ?? {})[0];
    if (content === undefined) return answer.text === '' ? [] : [`${answer.status} has a body, and none is described`];
    const type = String(answer.headers['content-type'] ?? '').split(';', 1)[0];
    if (type !== content) return [`${answer.status} is ${type}, not ${content}`];
    const at = ['paths', operation.path, operation.method.toLowerCase(), 'responses', String(answer.status), 'content', content, 'schema'];
    const validate = ajv.getSchema(`api#/${at.map((part) => encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1'))).join('/')}`);
    if (!validate) return [`no schema for ${answer.status}`];
    return validate(answer.json()) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
