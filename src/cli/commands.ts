import type { Command } from './cli.ts';

/** Every command of `malbilde`, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  {
    name: 'read',
    usage: 'read FILE [--out plan.json]',
    summary: {
      nb: 'Leser en plan fra PowerPoint, PDF, Excel, CSV, tekst eller JSON og skriver den som JSON.',
      nn: 'Les ein plan frå PowerPoint, PDF, Excel, CSV, tekst eller JSON og skriv han som JSON.',
      en: 'Reads a plan from PowerPoint, PDF, Excel, CSV, text or JSON and writes it as JSON.',
    },
    load: () => import('./read.ts'),
  },
];
