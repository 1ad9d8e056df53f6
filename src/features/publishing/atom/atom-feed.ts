import { seenText } from '#features/plans/index.ts';
import type { Language } from '#shared/language.ts';
import { markup, type Markup } from '../formats/html/markup.ts';
import type { Act } from './acts.ts';

/** Addresses are absolute; `updated` is an ISO time. */
export type Feed = Readonly<{
  title: string;
  author: string;
  language: Language;
  home: string;
  self: string;
  base: string;
  updated: string;
  acts: readonly Act[];
}>;

/** An Atom feed (RFC 4287). An entry's id is that of its act, so it stays the same wherever the feed is read. */
export function atomFeed({ title, author, language, home, self, base, updated, acts }: Feed): string {
  return markup`${declaration}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${self}</id>
<title>${seenText(title)}</title>
<updated>${new Date(updated).toISOString()}</updated>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${home}"/>
<author><name>${seenText(author)}</name></author>
<generator>Målbilde</generator>
${acts.map((act) => entry(act, base))}</feed>
`.html;
}

const declaration: Markup = { html: '<?xml version="1.0" encoding="utf-8"?>\n' };

/** The content is HTML in its escaped form, as RFC 4287 says for type="html". */
function entry({ batch, plan, at, role, title, path, lines }: Act, base: string): Markup {
  const content = markup`<ul>${lines.map((line) => markup`<li>${seenText(line)}</li>`)}</ul>`.html;
  return markup`<entry xml:lang="${plan.language}">
<id>urn:uuid:${batch}</id>
<title>${seenText(title)}</title>
<updated>${new Date(at).toISOString()}</updated>
<link rel="alternate" type="text/html" href="${base}${encodeURI(path)}"/>
<author><name>${seenText(`${role}, ${plan.partnership}`)}</name></author>
<category term="${plan.slug}" label="${seenText(plan.title)}"/>
<content type="html">${content}</content>
</entry>
`;
}
