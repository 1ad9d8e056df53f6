import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';

export type UploadProgress =
  | Readonly<{ kind: 'idle' }>
  | Readonly<{ kind: 'sending'; file: string; percent: number }>
  | Readonly<{ kind: 'broken' }>;

/** Where the form sends its file, with and without JavaScript. */
export const uploadTarget = '/innlesing/opplasting';

/** Sends a file with its progress, then goes to the page that follows the reading. */
export function useUpload() {
  const navigate = useNavigate();
  const [progress, setProgress] = useState<UploadProgress>({ kind: 'idle' });
  const running = useRef<XMLHttpRequest | null>(null);

  function send(file: File): void {
    // fetch tells nothing about how far an upload has come
    const request = new XMLHttpRequest();
    const broken = (): void => setProgress({ kind: 'broken' });
    running.current = request;
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      setProgress({ kind: 'sending', file: file.name, percent: total > 0 ? Math.floor((loaded / total) * 100) : 0 });
    });
    request.addEventListener('load', () => {
      const address = addressOf(request);
      if (address === null) broken();
      else void navigate(address);
    });
    request.addEventListener('error', broken);
    request.open('POST', uploadTarget);
    request.setRequestHeader('accept', 'application/json');
    const form = new FormData();
    form.set('fil', file);
    setProgress({ kind: 'sending', file: file.name, percent: 0 });
    request.send(form);
  }

  function cancel(): void {
    running.current?.abort();
    setProgress({ kind: 'idle' });
  }

  useEffect(() => () => running.current?.abort(), []);
  return { progress, send, cancel };
}

function addressOf({ status, responseText }: XMLHttpRequest): string | null {
  if (status !== 200) return null;
  const answer: unknown = JSON.parse(responseText);
  return typeof answer === 'object' && answer !== null && 'address' in answer && typeof answer.address === 'string' ? answer.address : null;
}
