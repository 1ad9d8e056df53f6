import type { PlanDocument } from '#features/plans/index.ts';
import { xmlHead } from './xml-text.ts';

/**
 * What a slide cannot show (keys, the scale, sources, doubts) travels in a part of its own, as a custom XML item, which
 * office programs keep or drop without a word. It counts only where the slides still say the same.
 */
const carriedNamespace = 'urn:malbilde:plan:1';

export function carriedPlanXml(document: PlanDocument): string {
  const json = JSON.stringify(document)
    .replace(/[\u007f-\u009f\ufffe\uffff]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return `${xmlHead}<plan xmlns="${carriedNamespace}">${json}</plan>`;
}

export function carriedPropertiesXml(): string {
  return (
    `${xmlHead}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{6D616C62-696C-4465-9000-000000000001}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${carriedNamespace}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}
