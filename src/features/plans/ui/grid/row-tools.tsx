import { Button, Input } from '@digdir/designsystemet-react';
import { memo, type DragEvent } from 'react';
import { useText } from '#web/text/use-text.ts';
import { gridMessages } from './messages.ts';

type Props = Readonly<{ item: string; title: string; arranges: boolean; onMove: (item: string) => void }>;

/** The row's box for bulk changes, the button that asks where to move it, and the grip that drags it there. */
export const RowTools = memo(function RowTools({ item, title, arranges, onMove }: Props) {
  const t = useText();
  const drag = (event: DragEvent): void => {
    event.dataTransfer.setData('application/x-malbilde-item', item);
    event.dataTransfer.effectAllowed = 'move';
  };
  return (
    <td className="row-tools no-print">
      <Input type="checkbox" name="item" value={item} form="flere" aria-label={t(gridMessages.pick, { item: title })} />
      {arranges && (
        <>
          <Button
            variant="tertiary"
            icon
            data-size="sm"
            className="row-move"
            onClick={() => onMove(item)}
            aria-label={t(gridMessages.move, { item: title })}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M8 1.5 4.5 5h7zM8 14.5 4.5 11h7zM7.25 5h1.5v6h-1.5z" fill="currentColor" />
            </svg>
          </Button>
          <span className="row-grip" draggable onDragStart={drag} aria-hidden="true">
            <svg viewBox="0 0 16 16">
              <path d="M5 3h2v2H5zm4 0h2v2H9zM5 7h2v2H5zm4 0h2v2H9zM5 11h2v2H5zm4 0h2v2H9z" fill="currentColor" />
            </svg>
          </span>
        </>
      )}
    </td>
  );
});
