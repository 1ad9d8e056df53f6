import { AppError } from '#shared/errors/app-error.ts';

/** The fields of a posted form. Throws invalid_input where the body is not a form. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new AppError('invalid_input', { detail: 'form' });
  }
}
