import { AppError } from '#shared/errors/app-error.ts';
import type { PagedSource } from '../../model/page-model.ts';
import { child, parseXml } from '../xml.ts';
import { openZip, type ZipReader } from '../zip.ts';
import { carriedPlan } from './own/carried-plan.ts';
import { openParts } from './parts.ts';
import { readPresentation } from './presentation.ts';
import { readSlide } from './slide.ts';
import { slideContext } from './slide-context.ts';
import { spokenLanguage } from './spoken-language.ts';

/**
 * Reads a presentation (.pptx, .ppsx, .potx; transitional or strict) into pages. Notes and hidden slides are left out.
 * Throws file_damaged, file_encrypted, file_bomb, file_unsafe or file_too_many_pages.
 */
export function readPptx(bytes: Uint8Array): PagedSource {
  if (bytes.byteLength === 0) throw new AppError('file_empty');
  const zip = openZip(bytes);
  const parts = openParts(zip);
  const { part, width, height, slides } = readPresentation(parts);
  const shown = slides.filter((slide) => !slide.hidden);
  return {
    pages: shown.map((slide) => readSlide(slide.number, width, height, slideContext(parts, part, slide.part))),
    title: documentTitle(zip),
    language: spokenLanguage(shown.map((slide) => slide.part.root)),
    hidden: slides.filter((slide) => slide.hidden).map((slide) => slide.number),
    ...carriedPlan(zip, [...part.relations, ...parts.relationsOf('')]),
  };
}

function documentTitle(zip: ZipReader): string | null {
  const bytes = zip.bytes('docProps/core.xml');
  return (bytes && child(parseXml(bytes), 'title')?.text.trim()) || null;
}
