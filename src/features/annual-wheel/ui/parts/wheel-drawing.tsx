import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { layoutWheel } from '../../model/layout-wheel.ts';
import { monthWords, wheelMessages } from '../messages.ts';
import type { WheelMark } from '../wheel-marks.server.ts';
import { kindClass, KindShape } from './kind-shape.tsx';

type Props = Readonly<{
  name: string;
  year: number;
  today: string;
  rings: number;
  marks: readonly WheelMark[];
  /** how many entries the marks stand for */
  total: number;
}>;

/** The year as a wheel: every mark leads to its line in the list, which says the same in words. */
export function WheelDrawing({ name, year, today, rings, marks, total }: Props) {
  const t = useText();
  const language = useLanguage();
  const layout = layoutWheel({ year, rings, entries: [], today });
  return (
    <svg className="wheel" viewBox={`-6 -6 ${layout.size + 12} ${layout.size + 12}`} role="group" aria-labelledby="hjul-navn hjul-om">
      <title id="hjul-navn">{t(wheelMessages.drawingOf, { name, year: String(year) })}</title>
      <desc id="hjul-om">{t(wheelMessages.described, { n: total })}</desc>
      <g aria-hidden="true">
        {layout.months.map(({ month, band, isEven }) => (
          <path key={month} d={band} className={isEven ? 'wheel-month wheel-month--even' : 'wheel-month'} />
        ))}
        {layout.rings.map(({ ring, band }) => (
          <path key={ring} d={band} className="wheel-ring" />
        ))}
        {layout.months.map(({ month, separator: { from, to }, label }) => (
          <g key={month}>
            <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className="wheel-line" />
            <text x={label.x} y={label.y} className="wheel-month-name">
              {monthWords[language][month - 1]?.slice(0, 3)}
            </text>
          </g>
        ))}
        {layout.rings.map(({ ring, label }) => (
          <text key={ring} x={label.x} y={label.y} className="wheel-ring-name">
            {ringLetter(ring)}
          </text>
        ))}
        {layout.today && (
          <line x1={layout.today.from.x} y1={layout.today.from.y} x2={layout.today.to.x} y2={layout.today.to.y} className="wheel-today" />
        )}
      </g>
      {marks.map(({ x, y, kind, written, label, href }) => (
        <a key={written} href={href} aria-label={label} className={kindClass(kind)}>
          <g transform={`translate(${x} ${y})`}>
            <title>{label}</title>
            <KindShape kind={kind} />
            <text className={written.length > 3 ? 'wheel-number wheel-number--long' : 'wheel-number'}>{written}</text>
          </g>
        </a>
      ))}
    </svg>
  );
}

/** A, B, C … from the inside. */
export function ringLetter(ring: number): string {
  return String.fromCodePoint(65 + ring);
}
