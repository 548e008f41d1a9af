// Runs in the page before its own scripts. Plain JavaScript, since a compiler's helpers do not come along.
{
  const probe = { answers: [] };
  window.probe = probe;
  let pressed = null;

  // The event's own time is the browser's, when the key came in.
  addEventListener('keydown', (event) => (pressed ??= event.timeStamp), { capture: true });

  // React has drawn by the next frame; a message sent in it arrives once the frame is painted.
  addEventListener('input', (event) => {
    const begun = pressed ?? event.timeStamp;
    pressed = null;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => probe.answers.push(performance.now() - begun);
      channel.port2.postMessage(null);
    });
  });
}
