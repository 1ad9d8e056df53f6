import { Button, Input, Label, Select, Textarea } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { AreaView, PlanView } from '../../model/plan-view.ts';
import { visionToText } from '../model/vision-text.ts';
import { areaMessages } from './messages.ts';

type Props = Readonly<{ plan: PlanView; area: AreaView }>;

/** What those who arrange the plan do with an area: a new item, another title, another target picture. */
export function AreaForms({ plan, area }: Props) {
  const t = useText();
  const action = `/planer/${plan.slug}/endre`;
  const back = `/planer/${plan.slug}/omrader/${area.key}`;
  return (
    <div className="item-forms no-print" key={plan.version}>
      <details className="ds-details">
        <summary>{t(areaMessages.add)}</summary>
        <form method="post" action={action} className="stack">
          <input type="hidden" name="act" value="add" />
          <input type="hidden" name="back" value={back} />
          <div className="ds-field">
            <Label htmlFor="ny-tittel">{t(areaMessages.title)}</Label>
            <Input id="ny-tittel" name="title" required lang={plan.language} />
          </div>
          <div className="ds-field">
            <Label htmlFor="ny-gruppe">{t(areaMessages.group)}</Label>
            <Select id="ny-gruppe" name="group" lang={plan.language}>
              {area.groups.map(({ id, title }) => (
                <Select.Option key={id} value={String(id)}>
                  {title}
                </Select.Option>
              ))}
            </Select>
          </div>
          <Button type="submit">{t(areaMessages.doAdd)}</Button>
        </form>
      </details>
      <details className="ds-details">
        <summary>{t(areaMessages.edit)}</summary>
        <form method="post" action={action} className="stack">
          <input type="hidden" name="act" value="area" />
          <input type="hidden" name="area" value={area.key} />
          <input type="hidden" name="back" value={back} />
          <div className="ds-field">
            <Label htmlFor="omrade-tittel">{t(areaMessages.title)}</Label>
            <Input id="omrade-tittel" name="title" required defaultValue={area.title} lang={plan.language} />
          </div>
          <div className="ds-field">
            <Label htmlFor="omrade-malbilde">{t(areaMessages.vision)}</Label>
            <Textarea id="omrade-malbilde" name="vision" rows={8} defaultValue={visionToText(area.vision)} lang={plan.language} />
          </div>
          <Button type="submit">{t(areaMessages.save)}</Button>
        </form>
      </details>
    </div>
  );
}
