import type { Language } from '#shared/language.ts';
import { useLinkClicks } from '#web/parts/use-link-clicks.ts';
import { useText } from '#web/text/use-text.ts';
import type { ForumSummary } from '../../model/forum-view.ts';
import { layoutTree } from '../../model/layout-tree.ts';
import { wrapWords } from '../../model/wrap-words.ts';
import { foraMessages } from '../messages.ts';

const measures = { boxWidth: 232, boxHeight: 84, gapX: 40, gapY: 14 };
const [lineHeight, nameWidth, nameLines] = [18, 27, 3];

type Props = Readonly<{ fora: readonly ForumSummary[]; language: Language }>;

/** The fora as a tree, each box a link. It scrolls by itself where the page is too narrow. */
export function ForumPicture({ fora, language }: Props) {
  const t = useText();
  const followLink = useLinkClicks();
  const { boxes, lines, width, height } = layoutTree(fora, measures);
  const byId = new Map(fora.map((forum) => [forum.id, forum]));
  const legend = [
    lines.some(({ kind }) => kind === 'reports') ? t(foraMessages.reportsDashed) : '',
    fora.some(({ permanent }) => permanent === false) ? t(foraMessages.limitedDashed) : '',
  ].filter((words) => words !== '');
  return (
    <figure className="forum-picture">
      <div className="scroll-region" role="region" aria-label={t(foraMessages.picture)} tabIndex={0} onClick={followLink}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="group"
          aria-labelledby="bilde-tittel"
          aria-describedby="bilde-tekst"
        >
          <title id="bilde-tittel">{t(foraMessages.picture)}</title>
          <desc id="bilde-tekst">{t(foraMessages.pictureText, { n: fora.length })}</desc>
          {lines.map(({ from, to, kind, path }) => (
            <path key={`${from}-${to}-${kind}`} d={path} className={`forum-line forum-line--${kind}`} />
          ))}
          {boxes.map(({ id, x, y }) => {
            const forum = byId.get(id);
            return forum && <ForumBox key={id} forum={forum} x={x} y={y} language={language} />;
          })}
        </svg>
      </div>
      {legend.length > 0 && <figcaption className="muted">{legend.join(' ')}</figcaption>}
    </figure>
  );
}

type BoxProps = Readonly<{ forum: ForumSummary; x: number; y: number; language: Language }>;

function ForumBox({ forum, x, y, language }: BoxProps) {
  const t = useText();
  const under = [forum.level && t(foraMessages.levelNumber, { n: forum.level.number }), forum.shortName ?? forum.sector?.name];
  const words = under.filter(Boolean).join(' · ');
  const names = wrapWords(forum.name, nameWidth, words === '' ? nameLines : nameLines - 1);
  const lines = names.length + (words === '' ? 0 : 1);
  const top = y + (measures.boxHeight - lines * lineHeight) / 2 + lineHeight * 0.75;
  return (
    <a href={`/fora/${forum.slug}`} className="forum-box">
      {names.at(-1)?.endsWith('…') && <title>{forum.name}</title>}
      <rect x={x} y={y} width={measures.boxWidth} height={measures.boxHeight} rx={6} data-permanent={forum.permanent ?? undefined} />
      <text x={x + 14} y={top} lang={forum.language === language ? undefined : forum.language}>
        {/* The spaces part the lines for those who hear them. */}
        {names.map((line, at) => (
          <tspan key={line} x={x + 14} dy={at === 0 ? 0 : lineHeight} className="forum-box-name">
            {`${line} `}
          </tspan>
        ))}
        {words !== '' && (
          <tspan x={x + 14} dy={lineHeight} className="forum-box-under">
            {wrapWords(words, 34, 1)[0]}
          </tspan>
        )}
      </text>
    </a>
  );
}
