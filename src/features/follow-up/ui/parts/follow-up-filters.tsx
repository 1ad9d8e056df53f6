import { Button } from '@digdir/designsystemet-react';
import { Form, Link } from 'react-router';
import type { ForumSummary } from '#features/fora/index.ts';
import type { ShownPerson } from '#features/people/index.ts';
import { FilterChoice } from '#web/parts/filter-choice.tsx';
import { useText } from '#web/text/use-text.ts';
import { gapKinds, openKinds, roundKinds, type MatterKind } from '../../model/matter.ts';
import { followUpMessages, kindWords } from '../messages.ts';
import { kindSlugs, urgencySlugs, type Asked } from '../model/asked.ts';

type Props = Readonly<{
  asked: Asked;
  partnership: string;
  fora: readonly ForumSummary[];
  /** null where the view is not asked for by person */
  persons: readonly ShownPerson[] | null;
  /** whether rounds are among what can be asked for */
  keeps: boolean;
}>;

/** A plain form whose answers stand in the address. */
export function FollowUpFilters({ asked, partnership, fora, persons, keeps }: Props) {
  const t = useText();
  const sectors = new Map(fora.flatMap(({ sector }) => (sector === null ? [] : [[sector.slug, sector.name] as const])));
  const known: readonly MatterKind[] = { apent: openKinds, ubesvart: gapKinds, neste: [] }[asked.view];
  const kinds = known.filter((kind) => keeps || !roundKinds.includes(kind));
  return (
    <Form method="get" key={JSON.stringify(asked)} aria-label={t(followUpMessages.filter)} className="follow-up-filters no-print">
      <input type="hidden" name="helsefellesskap" value={partnership} />
      {asked.view !== 'apent' && <input type="hidden" name="visning" value={asked.view} />}
      {asked.urgency && <input type="hidden" name="stand" value={urgencySlugs[asked.urgency]} />}
      <FilterChoice name="forum" label={followUpMessages.forum} chosen={asked.forum} options={fora.map(({ slug, name }) => [slug, name])} />
      <FilterChoice name="sektor" label={followUpMessages.sector} chosen={asked.sector} options={[...sectors]} />
      <FilterChoice
        name="person"
        label={followUpMessages.person}
        chosen={asked.person === undefined ? undefined : String(asked.person)}
        options={(persons ?? []).map(({ id, name }) => [String(id), name ?? ''])}
      />
      <FilterChoice
        name="hva"
        label={followUpMessages.kind}
        chosen={asked.kind && kindSlugs[asked.kind]}
        options={kinds.map((kind) => [kindSlugs[kind], t(kindWords[kind])])}
      />
      <Button type="submit" variant="secondary">
        {t(followUpMessages.show)}
      </Button>
      <Link className="ds-link" to={`?helsefellesskap=${partnership}${asked.view === 'apent' ? '' : `&visning=${asked.view}`}`}>
        {t(followUpMessages.reset)}
      </Link>
    </Form>
  );
}
