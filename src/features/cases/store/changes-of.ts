type Values = Readonly<Record<string, unknown>>;

const names: Readonly<Record<string, string>> = {
  raised_by: 'raisedBy',
  withheld_by: 'withheldBy',
  withheld_why: 'withheldWhy',
  public_title: 'publicTitle',
  responsible_contact_id: 'responsible',
  follow_up_by: 'followUpBy',
  follow_up_contact_id: 'followUpPerson',
  follow_up_organisation_id: 'followUpOrganisation',
  due_on: 'dueOn',
  due_meeting_id: 'dueMeeting',
};

/** What differs, before and after, as history keeps it: a person by name, nothing that stayed. Null where nothing differs. */
export function changesOf(
  row: Values,
  values: Values,
  person: Readonly<{ was: string | null; is: string | null }>,
): Readonly<{ before: Values; after: Values }> | null {
  const changed = Object.keys(values).filter((column) => row[column] !== values[column]);
  if (changed.length === 0) return null;
  const side = (from: Values, name: string | null): Values =>
    Object.fromEntries(changed.map((column) => [names[column] ?? column, column.endsWith('_contact_id') ? name : from[column]]));
  return { before: side(row, person.was), after: side(values, person.is) };
}
