import type { Finding } from '../../model/finding.ts';
import { colorOf } from '../../model/questions.ts';
import type { AskedQuestion } from '../../show-review.ts';

/** The findings that no question stands for: those to look at first, then those to know of. */
export function openFindings(findings: readonly Finding[], questions: readonly AskedQuestion[]): readonly Finding[] {
  const keys = new Set(questions.map(({ key }) => key));
  const pairs = new Set(questions.flatMap(({ kind, subject, other }) => (kind === 'person' ? [`${subject}|${other ?? ''}`] : [])));
  const left = findings.filter((finding) => {
    const color = colorOf(finding);
    if (color !== null && keys.has(`color:${color}`)) return false;
    if (finding.item !== undefined && finding.cell !== undefined && keys.has(`period:${finding.item}:${finding.cell}`)) return false;
    return !pairs.has(`${finding.params['one'] ?? ''}|${finding.params['other'] ?? ''}`);
  });
  return [...left.filter(({ kind }) => kind === 'ask'), ...left.filter(({ kind }) => kind === 'tell')];
}
