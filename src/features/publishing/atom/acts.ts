import { describeChange, storyMessages, type ChangeEntry, type PlanView } from '#features/plans/index.ts';
import { actorWords } from '#shared/actor-words.ts';
import type { Language } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { feedWords } from './messages.ts';

/** What one person did at one time. `path` is where the plan shows it; `lines` say it, in the plan's language. */
export type Act = Readonly<{
  batch: string;
  plan: Readonly<{ slug: string; title: string; partnership: string; language: Language }>;
  at: string;
  role: string;
  title: string;
  path: string;
  lines: readonly string[];
}>;

const linesAtMost = 30;
const fewEnoughToTell = 3;

/** The acts of changes that come with the latest first. `isCut`: older ones were left out, so the last act may lack some. */
export function actsOf(changes: readonly ChangeEntry[], plan: PlanView, isCut: boolean): readonly Act[] {
  const batches = [...Map.groupBy(changes, ({ batch }) => batch)];
  const whole = isCut && batches.length > 1 ? batches.slice(0, -1) : batches;
  return whole.map(([batch, entries]) => actOf(batch, entries.toReversed(), plan));
}

function actOf(batch: string, entries: readonly ChangeEntry[], plan: PlanView): Act {
  const { language } = plan;
  const items = distinct(entries.map(({ item }) => item));
  const areas = distinct(entries.map(({ area }) => area));
  const [item] = items;
  const [area] = areas;
  const ofPlan = entries.filter(({ kind }) => kind.startsWith('plan.')).flatMap((entry) => linesOf(entry, plan, false));
  const said = saidOf(entries, plan, items.length > 1 || areas.length > 1);
  const why = entries.map((entry) => entry.why).find((text) => text !== null);
  const hidden = said.length - linesAtMost;
  const subject = items.length === 1 && item ? item.title : areas.length === 1 && area ? area.title : plan.title;
  const single =
    ofPlan[0] ?? (said.length === 1 ? said[0] : undefined) ?? formatMessage(feedWords.several[language], { count: said.length }, language);
  const isUndone = entries.every(({ undone }) => undone);
  return {
    batch,
    plan: { slug: plan.slug, title: plan.title, partnership: plan.partnership.name, language },
    at: entries.at(-1)?.at ?? plan.updatedAt,
    role: actorWords[entries[0]?.role ?? 'system'][language],
    title: `${subject}: ${shorten(single)}${isUndone ? ` (${feedWords.undone[language].toLowerCase()})` : ''}`,
    path: `/planer/${plan.slug}${placeOf(entries, items, areas)}`,
    lines: [
      ...said.slice(0, linesAtMost),
      ...(hidden > 0 ? [formatMessage(feedWords.moreThere[language], { count: hidden }, language)] : []),
      ...(why ? [formatMessage(storyMessages.why[language], { why }, language)] : []),
    ],
  };
}

/** Where the plan shows it: the one edition, item or area it is about, or the plan itself. */
function placeOf(
  entries: readonly ChangeEntry[],
  items: readonly Readonly<{ key: string }>[],
  areas: readonly Readonly<{ key: string }>[],
): string {
  const [entry] = entries;
  const edition = entry?.kind === 'plan.frozen' || entry?.kind === 'plan.adopted' ? numberOf(entry.after ?? entry.before) : null;
  if (edition !== null) return `/utgaver/${edition}`;
  if (items.length === 1) return `/tiltak/${items[0]?.key}`;
  return areas.length === 1 ? `/omrader/${areas[0]?.key}` : '';
}

function numberOf(value: unknown): number | null {
  return typeof value === 'object' && value !== null && 'number' in value && typeof value.number === 'number' ? value.number : null;
}

/** Many items taken in at once are told by their number, and the areas of a plan taken in by the plan. */
function saidOf(entries: readonly ChangeEntry[], plan: PlanView, namesSubject: boolean): readonly string[] {
  const added = entries.filter(({ kind, after }) => kind === 'item.presence' && after === true);
  const isMany = added.length > fewEnoughToTell;
  const isWhole = entries.some(({ kind }) => kind === 'plan.accepted');
  const told = entries.filter((entry) => !(isMany && added.includes(entry)) && !(isWhole && entry.kind === 'area.presence'));
  const counted = !isMany ? [] : [formatMessage(storyMessages.manyAdded[plan.language], { n: added.length }, plan.language)];
  return [...counted, ...told.flatMap((entry) => linesOf(entry, plan, namesSubject))];
}

function linesOf(entry: ChangeEntry, { statuses, language }: PlanView, namesSubject: boolean): readonly string[] {
  const subject = entry.item?.title ?? entry.area?.title;
  return describeChange(entry, statuses).map(({ about, params, from, to }) => {
    const what = formatMessage(storyMessages[about][language], params, language);
    const values = from === null && to === null ? '' : `: ${from ?? feedWords.empty[language]} → ${to ?? feedWords.empty[language]}`;
    return `${namesSubject && subject ? `${subject} – ` : ''}${what}${values}`;
  });
}

function distinct<T extends Readonly<{ key: string }>>(found: readonly (T | null)[]): readonly T[] {
  return [...new Map(found.flatMap((one) => (one ? [[one.key, one] as const] : []))).values()];
}

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119).trimEnd()}…`;
}
