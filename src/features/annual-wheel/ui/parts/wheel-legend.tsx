import { Heading } from '@digdir/designsystemet-react';
import type { Text } from '#shared/language.ts';
import { useText } from '#web/text/use-text.ts';
import { wheelKinds, type WheelKind } from '../../model/wheel-entry.ts';
import { wheelMessages } from '../messages.ts';
import type { Ring } from '../model/rings.ts';
import { KindSymbol } from './kind-shape.tsx';
import { ringLetter } from './wheel-drawing.tsx';

type Props = Readonly<{ rings: readonly Ring[]; kindWords: Readonly<Record<WheelKind, Text>>; showsToday: boolean }>;

/** What the forms and rings of the wheel mean. */
export function WheelLegend({ rings, kindWords, showsToday }: Props) {
  const t = useText();
  const nameOf = ({ what, name }: Ring): string => {
    if (what === 'plan') return t(wheelMessages.planRing);
    return name ?? t(wheelMessages.noLevel);
  };
  return (
    <div className="wheel-legend">
      <Heading level={3} data-size="2xs">
        {t(wheelMessages.legend)}
      </Heading>
      <ul>
        {wheelKinds.map((kind) => (
          <li key={kind}>
            <KindSymbol kind={kind} /> {t(kindWords[kind])}
          </li>
        ))}
        <li>
          <KindSymbol kind={null} /> {t(wheelMessages.several)}
        </li>
        {showsToday && (
          <li>
            <svg className="wheel-symbol" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
              <line x1="0" y1="-10" x2="0" y2="10" className="wheel-today" />
            </svg>{' '}
            {t(wheelMessages.today)}
          </li>
        )}
      </ul>
      <p>{t(wheelMessages.more)}</p>
      <Heading level={3} data-size="2xs">
        {t(wheelMessages.rings)}
      </Heading>
      <ol className="wheel-rings">
        {rings.map((ring, at) => (
          <li key={ring.key}>
            <strong>{ringLetter(at)}</strong> {nameOf(ring)}
          </li>
        ))}
      </ol>
    </div>
  );
}
