import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import type { Text } from '#shared/language.ts';
import { useText } from '../text/use-text.ts';

/** What a page that was left has to say on the page that follows: `?melding=`. Other values say nothing. */
const messages: Readonly<Record<string, Text>> = {
  'neste-ar': {
    nb: 'Planen for neste år er laget. Fyll ut den nye fokuskolonnen.',
    nn: 'Planen for neste år er laga. Fyll ut den nye fokuskolonnen.',
    en: 'The plan for next year has been made. Fill in the new focus column.',
  },
  overtatt: {
    nb: 'Alt er overført, og tilgangen er avsluttet.',
    nn: 'Alt er overført, og tilgangen er avslutta.',
    en: 'All has been handed over, and the access has ended.',
  },
  'tatt-inn': { nb: 'Planen er tatt inn.', nn: 'Planen er teken inn.', en: 'The plan has been taken in.' },
};

export function Flash() {
  const t = useText();
  const [params] = useSearchParams();
  const message = messages[params.get('melding') ?? ''];
  return (
    <div role="status" className="flash">
      {message && (
        <Alert data-color="success">
          <Paragraph>{t(message)}</Paragraph>
        </Alert>
      )}
    </div>
  );
}
