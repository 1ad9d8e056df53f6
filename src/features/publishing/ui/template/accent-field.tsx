import { Label } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useText } from '#web/text/use-text.ts';
import { accentFacts } from '../../model/contrast.ts';
import { templateMessages } from '../template-messages.ts';

/** The colour, and in words how it reads; without JavaScript the words follow with the next preview. */
export function AccentField({ accent }: { readonly accent: string }) {
  const t = useText();
  const [color, setColor] = useState(accent);
  const known = /^#[0-9a-f]{6}$/i.test(color) ? color : '#000000';
  const { onWhite, forHeadings } = accentFacts(known);
  const words = forHeadings ? templateMessages.contrastGood : templateMessages.contrastLow;
  return (
    <div className="ds-field">
      <Label htmlFor="mal-farge">{t(templateMessages.accent)}</Label>
      <p data-field="description" id="mal-farge-hjelp">
        {t(templateMessages.accentHelp)}
      </p>
      <input
        id="mal-farge"
        className="accent-field"
        type="color"
        name="accent"
        value={known}
        onChange={(event) => setColor(event.target.value)}
        aria-describedby="mal-farge-hjelp mal-farge-kontrast"
      />
      <p id="mal-farge-kontrast" role="status">
        {t(words, { color: known, contrast: onWhite })}
      </p>
    </div>
  );
}
