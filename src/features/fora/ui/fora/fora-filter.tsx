import { Button } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { ForaFilter } from '../../model/filter-fora.ts';
import type { ForumSummary } from '../../model/forum-view.ts';
import { foraMessages } from '../messages.ts';
import { ChoiceField } from '../parts/fields.tsx';

type Props = Readonly<{ fora: readonly ForumSummary[]; filter: ForaFilter; partnership: string | null }>;

/** A plain form whose answers stand in the address. */
export function ForaFilterForm({ fora, filter, partnership }: Props) {
  const t = useText();
  const sectors = new Map(fora.flatMap(({ sector }) => (sector ? [[sector.slug, sector.name]] : [])));
  const levels = new Map(fora.flatMap(({ level }) => (level ? [[level.number, level.name]] : [])));
  if (sectors.size + levels.size === 0) return null;
  return (
    <form key={JSON.stringify(filter)} method="get" className="fora-filter no-print" aria-label={t(foraMessages.filter)}>
      {partnership !== null && <input type="hidden" name="helsefellesskap" value={partnership} />}
      <ChoiceField
        id="sektor"
        name="sektor"
        label={t(foraMessages.sector)}
        value={filter.sector}
        none={t(foraMessages.all)}
        choices={[...[...sectors].map(([value, label]) => ({ value, label })), { value: '-', label: t(foraMessages.noSector) }]}
      />
      <ChoiceField
        id="niva"
        name="niva"
        label={t(foraMessages.level)}
        value={filter.level}
        none={t(foraMessages.all)}
        choices={[...levels].map(([value, name]) => ({ value, label: `${value}: ${name}` }))}
      />
      <div className="ds-field fora-check">
        <input id="avsluttede" type="checkbox" name="avsluttede" value="1" className="ds-input" defaultChecked={filter.ended} />
        <label htmlFor="avsluttede" className="ds-label">
          {t(foraMessages.withEnded)}
        </label>
      </div>
      <Button type="submit" variant="secondary">
        {t(foraMessages.show)}
      </Button>
    </form>
  );
}
