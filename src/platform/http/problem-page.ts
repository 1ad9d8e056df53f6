import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Language, Text } from '#shared/language.ts';
import type { Problem } from './problem.ts';

const title: Text = { nb: 'Det gikk ikke', nn: 'Det gjekk ikkje', en: 'That did not work' };
const faultTitle: Text = { nb: 'Noe gikk galt hos oss', nn: 'Noko gjekk gale hos oss', en: 'Something went wrong on our side' };
const toPlans: Text = { nb: 'Til planene', nn: 'Til planane', en: 'To the plans' };

const style =
  ':root{color-scheme:light dark}body{font:1.0625rem/1.6 Inter,system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:15vh 1.5rem 2rem}h1{font-size:1.5rem;font-weight:600}';
const styleHash = createHash('sha256').update(style).digest('base64');

/** Nothing is loaded and nothing runs: what is refused before there is a page has this one. */
export const problemPagePolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`;

/** Whether a person waits for a page: a browser that goes to an address says so, a program and a script of a page do not. */
export function wantsPage({ accept }: IncomingHttpHeaders, path: string): boolean {
  return /\btext\/html\b/.test(accept ?? '') && !/^\/(api|-)\//.test(path);
}

/** A problem as a page of its own, in the reader's language. */
export function problemPage({ status, detail }: Problem, language: Language): string {
  const heading = (status < 500 ? title : faultTitle)[language];
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${heading} – Målbilde</title><style>${style}</style></head>
<body><main><h1>${heading}</h1><p>${escaped(detail)}</p><p><a href="/">${toPlans[language]}</a></p></main></body>
</html>
`;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}
