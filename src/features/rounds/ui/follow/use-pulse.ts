import { useEffect } from 'react';
import { useRevalidator } from 'react-router';

const everyMs = 10_000;

/** Shows what has happened in a round since the page was made: a small question every ten seconds while the page is looked at. */
export function usePulse(address: string, pulse: string): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const look = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      const answer = await fetch(`${address}?siden=${encodeURIComponent(pulse)}`).catch(() => null);
      if (answer?.status === 200) void revalidate();
    };
    const timer = setInterval(() => void look(), everyMs);
    return () => clearInterval(timer);
  }, [address, pulse, revalidate]);
}
