import { Button } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { AskedItemView } from '../../model/asked-view.ts';
import { answerMessages } from './messages.ts';

/** Which item is answered, and as it was seen: a form that somebody else's change has overtaken is refused. */
export function SeenFields({ item: { id, base } }: Readonly<{ item: AskedItemView }>) {
  return (
    <>
      <input type="hidden" name="item" value={id} />
      <input type="hidden" name="version" value={base.version} />
      <input type="hidden" name="focusVersion" value={base.focusVersion} />
    </>
  );
}

/** Says that an item is as it was, by one press. */
export function ConfirmForm({ item, isSecond }: Readonly<{ item: AskedItemView; isSecond?: boolean }>) {
  const t = useText();
  return (
    <form method="post">
      <input type="hidden" name="act" value="unchanged" />
      <SeenFields item={item} />
      <Button type="submit" variant={isSecond ? 'secondary' : 'primary'} aria-describedby={`tiltak-${item.id}`}>
        {t(answerMessages.confirm)}
      </Button>
    </form>
  );
}
