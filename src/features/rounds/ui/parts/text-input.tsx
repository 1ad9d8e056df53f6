import { Input, Label } from '@digdir/designsystemet-react';
import type { ComponentProps } from 'react';

type Props = Readonly<{ id: string; label: string }> & Omit<ComponentProps<typeof Input>, 'id'>;

/** A line of text with its label, which is tied to it before any script has run. */
export function TextInput({ id, label, ...rest }: Props) {
  return (
    <div className="ds-field">
      <Label htmlFor={id}>{label}</Label>
      <Input id={id} {...rest} />
    </div>
  );
}
