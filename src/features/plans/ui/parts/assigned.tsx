import { createContext, useContext } from 'react';
import { findAssigned, type Assigned } from '../../model/assigned-text.ts';

/** The assignments of the items of the plan that is shown, by the item's key; none where the page does not tell. */
const AssignedContext = createContext<Readonly<Record<string, readonly Assigned[]>>>({});

export const AssignedProvider = AssignedContext.Provider;

/** A text of an item, in which «Oppdrag fra SSU» leads to the assignment where it is linked. */
export function AssignedText({ item, text }: Readonly<{ item: string | undefined; text: string }>) {
  const assigned = useContext(AssignedContext)[item ?? ''];
  const found = assigned && findAssigned(text, assigned);
  if (!found) return <>{text}</>;
  return (
    <>
      {found.before}
      <a className="ds-link" href={found.address}>
        {found.words}
      </a>
      {found.after}
    </>
  );
}
