import { useText } from '#web/text/use-text.ts';
import type { Vision as Statement } from '../../model/plan-document.ts';
import { planMessages } from '../messages.ts';

type Props = Readonly<{ vision: readonly Statement[]; language: string; open?: boolean }>;

/** The target picture of an area: folded where people work, open where they read. */
export function Vision({ vision, language, open = false }: Props) {
  const t = useText();
  if (vision.length === 0) return null;
  return (
    <details className="vision" open={open}>
      <summary>{t(planMessages.vision)}</summary>
      <ul lang={language}>
        {vision.map((statement) => (
          <li key={statement.text}>
            {statement.text}
            {statement.points && (
              <ul>
                {statement.points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
