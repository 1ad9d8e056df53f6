import { data, redirect } from 'react-router';
import { isAppError, AppError } from '#shared/errors/app-error.ts';
import { formText } from '#web/parts/form-text.ts';
import { errorInfo, page, type PageArgs } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { previewTemplate, type ShownPreview } from '../templates/preview-template.ts';
import { saveTemplate } from '../templates/save-template.ts';
import { showTemplates, type TemplateValues } from '../templates/show-templates.ts';
import { logoLimits, storeLogo } from '../templates/store-logo.ts';
import { readLogoFile, readTemplateForm } from './template/read-template-form.server.ts';

export const loader = page(async ({ deps, viewer, params }) => {
  const { partnership, current, saved } = await showTemplates(deps, viewer, params['partnership'] ?? '');
  return { partnership: { slug: partnership.slug, name: partnership.name }, current, saved, largestLogo: logoLimits.bytes / 1024 };
});

type Answer = Readonly<{ values: TemplateValues; message: string | null; preview: ShownPreview | null }>;

/** Previews, saves, or takes an earlier template into use; a refusal is shown with what was written. */
export const action = page(async (args) => {
  const form = await readForm(args.request);
  const act = formText(form, 'act');
  if (act === 'restore') return restore(args, Number(formText(form, 'template')));
  let values = readTemplateForm(form);
  try {
    values = await withNewLogo(args, form, values);
    const input = { ...values, partnership: args.params['partnership'] };
    if (act === 'save') {
      await saveTemplate(args.deps, args.viewer, input);
      return redirect(`${args.url.pathname}?lagret=1`);
    }
    return { values, message: null, preview: await previewTemplate(args.deps, args.viewer, input) } satisfies Answer;
  } catch (error) {
    if (!isAppError(error) || error.code === 'forbidden' || error.code === 'not_found') throw error;
    const { status, message } = errorInfo(error, args);
    return data({ values, message, preview: null } satisfies Answer, { status });
  }
});

/** A chosen file replaces the logo: it is taken in at once, so that it is still there after a preview. */
async function withNewLogo({ deps, viewer, params }: PageArgs, form: FormData, values: TemplateValues): Promise<TemplateValues> {
  const bytes = await readLogoFile(form);
  if (!bytes) return values;
  const { id } = await storeLogo(deps, viewer, params['partnership'] ?? '', bytes);
  return { ...values, logo: { id, text: formText(form, 'logo-text') ?? '' } };
}

async function restore({ deps, viewer, params, url }: PageArgs, id: number) {
  const { saved, partnership } = await showTemplates(deps, viewer, params['partnership'] ?? '');
  const earlier = saved.find((template) => template.id === id);
  if (!earlier) throw new AppError('not_found');
  const { accent, chapters, intro, logo } = earlier;
  await saveTemplate(deps, viewer, { partnership: partnership.slug, accent, chapters, intro, logo });
  return redirect(`${url.pathname}?lagret=1`);
}
