import { sql } from 'kysely';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { keepsRounds } from '../policy.ts';
import { findRound } from '../store/find-round.ts';

const heads = [
  'tiltak',
  'område',
  'tilstand',
  'svar',
  'status',
  'tekst',
  'fokus',
  'hindringer',
  'trenger avklaring',
  'avklaring',
  'svart av',
  'tid',
];

type Row = Readonly<{ cells: readonly (string | null)[] }>;

/**
 * The newest answer of each item of a round as CSV (RFC 4180) with semicolons, UTF-8 with a mark. A text that a sheet
 * program could take for a formula has an apostrophe before it. Throws forbidden, round_not_found.
 */
export async function answersCsv(deps: Deps, viewer: Viewer, roundId: number): Promise<string> {
  if (!keepsRounds(viewer)) throw new AppError('forbidden');
  await findRound(deps.db, roundId);
  const { rows } = await sql<Row>`
    select array[items.title, areas.title, p.state, a.kind, coalesce(s.label, a.status_key), a.text, a.focus, a.obstacles,
      case a.needs_decision when true then 'ja' when false then 'nei' end, a.decision_text, a.actor_name,
      to_char(a.at at time zone 'Europe/Oslo', 'YYYY-MM-DD HH24:MI')] as cells
    from round_item_progress p
    join items on items.id = p.item_id
    join groups on groups.id = items.group_id
    join areas on areas.id = groups.area_id
    left join round_answers a on a.id = p.answer_id
    left join plan_statuses s on s.plan_id = items.plan_id and s.key = a.status_key
    where p.round_id = ${roundId} order by p.place`.execute(deps.db);
  const lines = [heads, ...rows.map(({ cells }) => cells)].map((cells) => cells.map((cell) => value(cell ?? '')).join(';'));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function value(text: string): string {
  const safe = /^['\s]*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[";\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
