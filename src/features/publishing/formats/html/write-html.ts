import type { Publication } from '../../model/publication.ts';
import { inkOn } from '../../model/shown-status.ts';
import { markup } from './markup.ts';
import { pageChapter } from './page-chapters.ts';
import { pageStyle } from './page-style.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
const skipTo = { nb: 'Til innholdet', nn: 'Til innhaldet', en: 'Skip to content' } as const;

/** One page that holds everything it needs: no script, nothing fetched from elsewhere. UTF-8. */
export async function writeHtml(publication: Publication): Promise<Uint8Array> {
  const { document, title, look, words } = publication;
  const { logo, accent } = look;
  const picture =
    logo &&
    markup`<img
      src="data:${logo.type};base64,${Buffer.from(logo.bytes).toString('base64')}"
      alt="${logo.altText}"
      width="${logo.width}"
      height="${logo.height}"
    />`;
  // The style is our own text and holds no value but two checked colours.
  const style = { html: pageStyle(colorOf(accent), inkOn(accent)) };
  const page = markup`<!doctype html>
    <html lang="${document.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <a class="skip" href="#innholdet">${skipTo[document.language]}</a>
        <header>
          ${picture}
          <p class="muted">${publication.partnership}</p>
          <h1>${title}</h1>
          <p>${publication.scopeLine}<br />${publication.editionLine}</p>
        </header>
        <main id="innholdet">${publication.chapters.map((chapter) => pageChapter(chapter, publication))}</main>
        <footer>
          <p>${words.noHealthData}</p>
          ${publication.url === null ? null : markup`<p><a href="${publication.url}">${publication.url}</a></p>`}
          ${publication.contentHash === null ? null : markup`<p>SHA-256: ${publication.contentHash}</p>`}
        </footer>
      </body>
    </html> `;
  return new TextEncoder().encode(page.html);
}

function colorOf(color: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Error('a colour is written #rrggbb');
  return color;
}
