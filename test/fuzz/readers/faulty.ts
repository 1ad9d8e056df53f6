// A reader with a fault nobody foresaw.
process.send?.({ ready: true });
process.once('message', () => {
  throw new TypeError('fault');
});
