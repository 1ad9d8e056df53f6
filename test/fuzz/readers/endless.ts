// A reader that never ends.
process.send?.({ ready: true });
process.once('message', () => {
  for (;;);
});
