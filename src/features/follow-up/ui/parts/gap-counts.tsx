import { Link, useSearchParams } from 'react-router';
import { withParams } from '#web/parts/with-params.ts';
import { useText } from '#web/text/use-text.ts';
import { gapKinds, type GapKind, type MatterKind } from '../../model/matter.ts';
import { followUpMessages, kindWords } from '../messages.ts';
import { kindSlugs } from '../model/asked.ts';

type Props = Readonly<{ counts: Readonly<Record<GapKind, number>>; chosen: MatterKind | undefined }>;

/** How much there is of each kind that nobody answers; each number narrows the list to what it counts. */
export function GapCounts({ counts, chosen }: Props) {
  const t = useText();
  const [params] = useSearchParams();
  const all = gapKinds.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <ul className="urgency-counts">
      <li>
        <Link to={withParams(params, { hva: null })} aria-current={chosen === undefined ? 'true' : undefined}>
          <strong>{all}</strong> {t(followUpMessages.everything)}
        </Link>
      </li>
      {gapKinds.map((kind) => (
        <li key={kind}>
          <Link to={withParams(params, { hva: kindSlugs[kind] })} aria-current={chosen === kind ? 'true' : undefined}>
            <strong>{counts[kind]}</strong> {t(kindWords[kind])}
          </Link>
        </li>
      ))}
    </ul>
  );
}
