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

/** What something that is kept by its id was called, and is called now. */
export type Called = Readonly<{ was: string | null; is: string | null }>;

/**
 * What differs, before and after, as history keeps it: nothing that stayed, and names in the place of ids, `called` by
 * their columns. Null where nothing differs.
 */
export function changesOf(
  row: Values,
  values: Values,
  called: Readonly<Record<string, Called>>,
): Readonly<{ before: Values; after: Values }> | null {
  const changed = Object.keys(values).filter((column) => row[column] !== values[column]);
  if (changed.length === 0) return null;
  const side = (from: Values, when: keyof Called): Values =>
    Object.fromEntries(changed.map((column) => [names[column] ?? column, called[column] ? called[column][when] : from[column]]));
  return { before: side(row, 'was'), after: side(values, 'is') };
}
