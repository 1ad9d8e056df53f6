import { createHash } from 'node:crypto';
import { canonicalJson } from '../model/editions/canonical-json.ts';
import type { PlanLink } from '../model/links/link.ts';
import type { PlanDocument } from '../model/plan-document.ts';

/** SHA-256 of what an edition says, 64 hexadecimal digits: the same content always has the same one. */
export function contentHash(document: PlanDocument, links: readonly PlanLink[]): string {
  return createHash('sha256').update(canonicalJson({ document, links })).digest('hex');
}
