type Props = Readonly<{ id: string; name: string; value: string; label: string; defaultChecked?: boolean }>;

/** A checkbox whose label is its own also before JavaScript has come. */
export function Check({ id, name, value, label, defaultChecked = false }: Props) {
  return (
    <div className="ds-field">
      <input id={id} className="ds-input" type="checkbox" name={name} value={value} defaultChecked={defaultChecked} />
      <label htmlFor={id} className="ds-label" data-weight="regular">
        {label}
      </label>
    </div>
  );
}
