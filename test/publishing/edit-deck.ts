import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type ChangePart = (xml: string, name: string) => string | null;

/** The deck with parts changed as a person or another program would; null takes a part away. */
export function withParts(deck: Uint8Array, change: ChangePart): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, bytes] of Object.entries(unzipSync(deck))) {
    const changed = /\.(?:xml|rels)$/u.test(name) ? change(strFromU8(bytes), name) : undefined;
    if (changed !== null) files[name] = changed === undefined ? bytes : strToU8(changed);
  }
  return zipSync(files);
}

const isSlide = /^ppt\/slides\/slide\d+\.xml$/u;

export function withSlides(deck: Uint8Array, change: (xml: string) => string): Uint8Array {
  return withParts(deck, (xml, name) => (isSlide.test(name) ? change(xml) : xml));
}

/** The first row of a table on any slide that has this text, as XML; what comes back stands in its place. */
export function withRow(deck: Uint8Array, text: string, change: (row: string) => string): Uint8Array {
  let done = false;
  return withSlides(deck, (xml) =>
    xml.replaceAll(/<a:tr .*?<\/a:tr>/gsu, (row) => {
      if (done || !row.includes(`<a:t>${text}</a:t>`)) return row;
      done = true;
      return change(row);
    }),
  );
}

export function withText(deck: Uint8Array, from: string, to: string): Uint8Array {
  return withSlides(deck, (xml) => xml.replaceAll(`<a:t>${from}</a:t>`, `<a:t>${to}</a:t>`));
}

/** A slide that holds the text is no longer in the deck's list. */
export function withoutSlides(deck: Uint8Array, text: string): Uint8Array {
  const files = unzipSync(deck);
  const gone = Object.keys(files).filter((name) => isSlide.test(name) && strFromU8(files[name] ?? new Uint8Array()).includes(text));
  return withParts(deck, (xml, name) => {
    if (name !== 'ppt/presentation.xml') return xml;
    const relations = strFromU8(files['ppt/_rels/presentation.xml.rels'] ?? new Uint8Array());
    return gone.reduce((left, slide) => {
      const id = new RegExp(`Id="(\\w+)" [^>]*Target="${slide.replace('ppt/', '')}"`, 'u').exec(relations)?.[1];
      return left.replace(new RegExp(`<p:sldId [^>]*r:id="${id}"/>`, 'u'), '');
    }, xml);
  });
}

/** The slide that holds the text once more at the end, with texts of it replaced. */
export function withCopy(deck: Uint8Array, text: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(deck);
  const source = Object.keys(files).find((name) => isSlide.test(name) && strFromU8(files[name] ?? new Uint8Array()).includes(text)) ?? '';
  const relations = source.replace('slides/', 'slides/_rels/').concat('.rels');
  files['ppt/slides/slide900.xml'] = strToU8(change(strFromU8(files[source] ?? new Uint8Array())));
  files['ppt/slides/_rels/slide900.xml.rels'] = files[relations] ?? new Uint8Array();
  return withParts(zipSync(files), (xml, name) => {
    if (name === '[Content_Types].xml')
      return xml.replace(
        '</Types>',
        '<Override PartName="/ppt/slides/slide900.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slide+xml"/></Types>',
      );
    if (name === 'ppt/presentation.xml') return xml.replace('</p:sldIdLst>', '<p:sldId id="9000" r:id="rId9000"/></p:sldIdLst>');
    if (name !== 'ppt/_rels/presentation.xml.rels') return xml;
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide';
    return xml.replace('</Relationships>', `<Relationship Id="rId9000" Type="${type}" Target="slides/slide900.xml"/></Relationships>`);
  });
}
