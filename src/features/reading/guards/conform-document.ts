import { planDocumentSchema, type Item, type PlanDocument } from '#features/plans/index.ts';
import { AppError } from '#shared/errors/app-error.ts';

/**
 * The document as docs/plan.schema.json wants it: addresses are written in ASCII, and an e-mail or link that is none, or
 * would run a program, is left out (it stands in the source page still). Throws reading_failed where a reader gave something else that is wrong.
 */
export function conformDocument(document: PlanDocument): PlanDocument {
  const areas = document.areas.map((area) => ({
    ...area,
    groups: area.groups.map((group) => ({ ...group, items: group.items.map(conformItem) })),
  }));
  const parsed = planDocumentSchema.safeParse({ ...document, areas });
  if (!parsed.success) throw new AppError('reading_failed');
  return parsed.data;
}

function conformItem(item: Item): Item {
  const links = item.links?.flatMap((link) => asciiLink(link) ?? []);
  const contacts = item.contacts?.map(({ email, ...contact }) => (email && isEmail(email) ? { ...contact, email } : contact));
  return { ...item, ...(links ? { links } : {}), ...(contacts ? { contacts } : {}) };
}

/** RFC 3986 characters stay; what else stands in an address, and a second #, is written with %. */
function asciiLink(link: string): string | null {
  if (!URL.canParse(link) || !/^(?:https?|mailto):/iu.test(link)) return null;
  const isPlain = /^[\w\-.~:/?@!$&'()*+,;=%#]+$/u.test(link) && !/%(?![0-9a-f]{2})|#.*#/iu.test(link);
  if (isPlain) return link;
  const [address = '', ...fragment] = new URL(link).href.split('#');
  const whole = fragment.length > 0 ? `${address}#${fragment.join('%23')}` : address;
  return whole.replaceAll(/%(?![0-9a-f]{2})/giu, '%25').replaceAll(/[^\w\-.~:/?@!$&'()*+,;=%#]/gu, encodeURIComponent);
}

function isEmail(text: string): boolean {
  return /^[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/iu.test(text) && text.length <= 254;
}
