import { AlignmentType, BorderStyle, LevelFormat, LineRuleType, ShadingType, type INumberingOptions, type IStylesOptions } from 'docx';
import { localeOf } from '#shared/text/format-message.ts';
import type { Language } from '#shared/language.ts';

const ink = '1a1a1a';
const blue = '1f4e79';

export const grey = 'eef0f3';
export const line = { style: BorderStyle.SINGLE, size: 4, color: 'c3c9d0' } as const;

/** Every measure in twentieths of a point; letters in half points. The headings are Word's own, so that they are found as such. */
export function docxStyles(language: Language): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: ink, font: 'Arial' },
    paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 21, language: { value: localeOf(language) } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: 38, bold: true, color: ink, font: 'Arial' },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(30, 320),
      heading2: heading(25, 280),
      heading3: heading(22, 180),
    },
    paragraphStyles: [
      { id: 'MeetingLine', name: 'Meeting line', basedOn: 'Normal', run: { color: '4a5058' }, paragraph: { spacing: { after: 60 } } },
      {
        id: 'MeetingFact',
        name: 'Meeting fact',
        basedOn: 'Normal',
        paragraph: { spacing: { after: 60 }, indent: { left: 240, hanging: 240 } },
      },
      { id: 'MeetingCell', name: 'Meeting cell', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { after: 0 } } },
      {
        id: 'MeetingBox',
        name: 'Meeting box',
        basedOn: 'Normal',
        paragraph: {
          spacing: { before: 0, after: 0 },
          indent: { left: 120 },
          shading: { type: ShadingType.CLEAR, fill: grey, color: 'auto' },
          border: { left: { style: BorderStyle.SINGLE, size: 18, color: blue, space: 6 } },
        },
      },
    ],
  };
}

/** The one list that documents have. */
export const bullets: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360, hanging: 260 } } },
        },
      ],
    },
  ],
};
