import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

type Props = Readonly<{
  act: string;
  submit: string;
  /** hidden values that say what is changed */
  of?: Readonly<Record<string, string | number>>;
  danger?: boolean;
  children?: ReactNode;
}>;

/** A form that does one thing and works without JavaScript. */
export function ActForm({ act, submit, of = {}, danger = false, children }: Props) {
  return (
    <form method="post" className={children ? 'stack' : 'inline-form'}>
      <input type="hidden" name="act" value={act} />
      {Object.entries(of).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div>
        <Button
          type="submit"
          data-size="sm"
          variant={danger ? 'secondary' : 'primary'}
          {...(danger ? { 'data-color': 'danger' as const } : {})}
        >
          {submit}
        </Button>
      </div>
    </form>
  );
}

/** A form that is folded in until somebody wants it. */
export function FoldedForm({ title, open, children }: Readonly<{ title: string; open?: boolean; children: ReactNode }>) {
  return (
    <details className="ds-details no-print" open={open || undefined}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
