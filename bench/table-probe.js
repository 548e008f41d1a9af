// Runs in the page before its own scripts. Plain JavaScript, since a compiler's helpers do not come along.
{
  const probe = { answers: [], frames: [], watching: false };
  window.probe = probe;

  // Event Timing: from the press of a key or button to the next frame painted after its handlers; 8 ms steps.
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.interactionId) probe.answers.push(entry.duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 });

  let last = performance.now();
  const tick = (now) => {
    if (probe.watching) probe.frames.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}
