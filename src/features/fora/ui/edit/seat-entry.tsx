import { Heading } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { ShownSeat } from '../../model/forum-view.ts';
import { nameOf } from '../forum/seats-table.tsx';
import { forumMessages } from '../forum/messages.ts';
import { foraMessages } from '../messages.ts';
import { ActForm, FoldedForm } from '../parts/act-form.tsx';
import { ChoiceField, DayField, TextField } from '../parts/fields.tsx';
import { SeatFormFields } from './seat-form-fields.tsx';
import { seatMessages } from './seat-messages.ts';
import { seatValues } from './seat-values.ts';

type Named = readonly Readonly<{ id: number; name: string }>[];
type Props = Readonly<{ seat: ShownSeat; parties: Named; organisations: Named; written: Readonly<Record<string, string>> }>;

/** The forms of one seat: what it is, who sits there, handing over, taking it away. `written` is what was sent in vain here. */
export function SeatEntry({ seat, parties, organisations, written }: Props) {
  const t = useText();
  const id = `plass-${seat.id}`;
  const terms = [...seat.terms, ...seat.coming];
  const whoOf = (term: (typeof terms)[number]): string => nameOf(term.person) ?? t(forumMessages.person);
  const sent = (act: string) => (written['act'] === act ? written : null);
  return (
    <section aria-labelledby={id}>
      <Heading level={2} data-size="2xs" id={id}>
        {seat.role}
      </Heading>
      <FoldedForm key={seat.version} title={t(seatMessages.edit)} open={sent('edit') !== null}>
        <ActForm act="edit" submit={t(seatMessages.edit)} of={{ seat: seat.id, version: seat.version }}>
          <SeatFormFields id={id} parties={parties} organisations={organisations} values={sent('edit') ?? seatValues(seat)} />
        </ActForm>
      </FoldedForm>
      <FoldedForm title={t(seatMessages.term)} open={sent('edit') === null && sent('remove') === null}>
        <ActForm act="term" submit={t(seatMessages.setTerm)} of={{ seat: seat.id }}>
          <TextField
            id={`${id}-person`}
            name="person"
            label={t(seatMessages.person)}
            value={sent('term')?.['person']}
            list="personer"
            required
          />
          <TextField id={`${id}-stilling`} name="personRole" label={t(seatMessages.personRole)} value={sent('term')?.['personRole']} />
          <TextField id={`${id}-vara`} name="deputy" label={t(seatMessages.deputy)} value={sent('term')?.['deputy']} list="personer" />
          <DayField id={`${id}-fra`} name="startsOn" label={t(seatMessages.startsOn)} value={sent('term')?.['startsOn']} />
          <DayField id={`${id}-til`} name="endsOn" label={t(seatMessages.endsOn)} value={sent('term')?.['endsOn']} />
          {terms.length > 0 && (
            <ChoiceField
              id={`${id}-avloser`}
              name="succeeds"
              label={t(seatMessages.succeeds)}
              value={sent('term')?.['succeeds']}
              none={t(seatMessages.nobody)}
              choices={terms.map((term) => ({ value: term.id, label: whoOf(term) }))}
            />
          )}
          <TextField id={`${id}-hvorfor`} name="why" label={t(foraMessages.why)} maxLength={2000} />
        </ActForm>
        {terms.map((term) => (
          <ActForm
            key={term.id}
            act="end"
            of={{ seat: seat.id, term: term.id }}
            submit={t(seatMessages.endTerm, { who: whoOf(term) })}
            danger
          >
            <DayField id={`periode-${term.id}`} name="endsOn" label={t(seatMessages.endsOn)} value={term.endsOn} required />
          </ActForm>
        ))}
      </FoldedForm>
      <FoldedForm title={t(seatMessages.remove)}>
        <ActForm act="remove" of={{ seat: seat.id }} submit={t(seatMessages.remove)} danger>
          <TextField id={`${id}-bort`} name="why" label={t(foraMessages.why)} maxLength={2000} />
        </ActForm>
      </FoldedForm>
    </section>
  );
}
