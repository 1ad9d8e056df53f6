import { Dialog, Heading } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import { gridMessages, keyMessages } from './messages.ts';

export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useText();
  return (
    <Dialog open={open} onClose={onClose} closeButton={t(gridMessages.close)} closedby="any">
      <Dialog.Block>
        <Heading level={2} data-size="xs">
          {t(gridMessages.keys)}
        </Heading>
      </Dialog.Block>
      <Dialog.Block>
        <dl className="keys">
          {keyMessages.map(({ keys, text }) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{t(text)}</dd>
            </div>
          ))}
        </dl>
      </Dialog.Block>
    </Dialog>
  );
}
