// Runs in the page before its own scripts. Plain JavaScript, since a compiler's helpers do not come along.
{
  const probe = { answers: [], frames: [], watching: false, begun: 0, settled: 0, longest: 0 };
  window.probe = probe;

  // Event Timing: from the press of a key or button to the next frame painted after its handlers; 8 ms steps.
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.interactionId) probe.answers.push(entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 });

  // The longest that the page has answered nobody.
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) probe.longest = Math.max(probe.longest, duration);
  }).observe({ type: 'longtask', buffered: true });

  // From the reader's act to the frame that shows the last change of the table and its controls. What writes to an
  // attribute the value that it had changes nothing, and is no change here.
  for (const name of ['pointerdown', 'keydown']) {
    addEventListener(
      name,
      (event) => {
        if (probe.begun === 0) probe.begun = event.timeStamp;
      },
      { capture: true },
    );
  }
  const painted = new MessageChannel();
  painted.port1.onmessage = () => {
    probe.settled = performance.now();
  };
  const isChange = (changes) => {
    const before = new Map();
    for (const { type, target, attributeName, oldValue } of changes) {
      if (type !== 'attributes') return true;
      // What it was at first: React takes a radio button's name away for a moment.
      const known = before.get(target) ?? new Map();
      if (!known.has(attributeName)) known.set(attributeName, oldValue);
      before.set(target, known);
    }
    return [...before].some(([target, known]) =>
      [...known].some(([name, value]) => target.getAttribute(name) !== value),
    );
  };
  const observer = new MutationObserver((changes) => {
    if (probe.begun > 0 && isChange(changes)) requestAnimationFrame(() => painted.port2.postMessage(null));
  });
  probe.watch = (element) =>
    observer.observe(element, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeOldValue: true,
      characterData: true,
    });

  let last = performance.now();
  const tick = (now) => {
    if (probe.watching) probe.frames.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}
