import { Alert, Button, Heading, Input, Label, Paragraph, ValidationMessage } from '@digdir/designsystemet-react';
import { useRef, useState, type DragEvent, type FormEvent } from 'react';
import { useText } from '#web/text/use-text.ts';
import { uploadMessages } from '../upload-messages.ts';
import { uploadTarget, useUpload } from './use-upload.ts';
import { UploadProgress } from './upload-progress.tsx';

/** A form that works as it stands; with JavaScript it shows its progress and takes a dropped file. `largest` in bytes. */
export function UploadForm({ largest }: { readonly largest: number }) {
  const t = useText();
  const { progress, send, cancel } = useUpload();
  const [problem, setProblem] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const limit = Math.floor(largest / 2 ** 20);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const file = input.current?.files?.[0];
    if (!file) return setProblem(t(uploadMessages.noFile));
    if (file.size > largest) return setProblem(t(uploadMessages.tooLarge, { file: file.name, limit }));
    setProblem(null);
    send(file);
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    if (input.current && event.dataTransfer.files.length > 0) input.current.files = event.dataTransfer.files;
    setProblem(null);
  }

  function dragOver(event: DragEvent): void {
    event.preventDefault();
    setOver(true);
  }

  if (progress.kind === 'sending') {
    return (
      <UploadProgress percent={progress.percent} words={t(uploadMessages.sending, { file: progress.file, percent: progress.percent })}>
        <Button type="button" variant="secondary" onClick={cancel}>
          {t(uploadMessages.cancel)}
        </Button>
      </UploadProgress>
    );
  }
  return (
    <form method="post" action={uploadTarget} encType="multipart/form-data" onSubmit={submit} className="upload">
      {progress.kind === 'broken' && (
        <Alert data-color="danger" role="alert">
          <Paragraph>{t(uploadMessages.sendFailed)}</Paragraph>
        </Alert>
      )}
      <div
        className="ds-file-upload drop-zone"
        data-over={over || undefined}
        onDrop={drop}
        onDragOver={dragOver}
        onDragLeave={() => setOver(false)}
      >
        <Heading level={2} data-size="2xs">
          {t(uploadMessages.dropHere)}
        </Heading>
        <div className="drop-zone-field">
          <Label htmlFor="fil">{t(uploadMessages.file)}</Label>
          <Input
            ref={input}
            id="fil"
            name="fil"
            type="file"
            required
            accept=".pptx,.pdf,.xlsx,.csv,.txt,.json"
            aria-describedby="fil-slag fil-pasienter"
            aria-invalid={problem !== null}
            onChange={() => setProblem(null)}
          />
          {problem !== null && <ValidationMessage role="alert">{problem}</ValidationMessage>}
        </div>
        <Paragraph id="fil-slag" data-size="sm" className="muted">
          {t(uploadMessages.kinds, { limit })}
        </Paragraph>
        <Paragraph id="fil-pasienter" data-size="sm" className="muted">
          {t(uploadMessages.noPatients)}
        </Paragraph>
        <Button type="submit">{t(uploadMessages.send)}</Button>
      </div>
    </form>
  );
}
