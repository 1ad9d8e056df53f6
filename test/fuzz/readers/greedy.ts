// A reader that takes memory without end; arrays of this kind fill the heap of a worker thread without ever ending it.
process.send?.({ ready: true });
process.once('message', () => {
  const all: number[][] = [];
  for (;;) all.push(Array.from({ length: 1000 }, () => all.length));
});
