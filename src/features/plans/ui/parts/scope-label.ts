import type { Scope } from '../../model/plan-document.ts';
import type { Translate } from '#web/text/use-text.ts';
import { planMessages } from '../messages.ts';

export function scopeLabel(t: Translate, scope: Scope): string {
  return scope.kind === 'overall' ? t(planMessages.overall) : t(planMessages.sector, { sector: scope.sector });
}
