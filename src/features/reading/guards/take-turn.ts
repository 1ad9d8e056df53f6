const most = 2;
const waiting: (() => void)[] = [];
let running = 0;

/** Waits until fewer than two readings run; call what it gives when yours has ended. Keeps many uploads at once within the memory of two. */
export async function takeTurn(): Promise<() => void> {
  if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  let ended = false;
  return () => {
    if (ended) return;
    ended = true;
    const next = waiting.shift();
    if (next) next();
    else running--;
  };
}
