/** A piece of HTML whose values have been made safe. */
export type Markup = Readonly<{ html: string }>;

export type MarkupValue = string | number | Markup | null | readonly MarkupValue[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** markup`<p>${text}</p>`: every value comes out as text, but for other pieces of markup; lists are put one after another. */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return { html: parts.map((part, at) => part + shown(values[at] ?? null)).join('') };
}

function shown(value: MarkupValue): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(shown).join('');
  if (typeof value === 'object') return (value as Markup).html;
  return escaped(String(value));
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character).replaceAll(/[^\P{Cc}\n\t]/gu, '');
}
