// Runs in the page before its own scripts; `CHARTS` is put before it. Plain JavaScript, since a compiler's
// helpers do not come along.
{
  const probe = { drawn: 0, chartsPainted: null, longTasks: [] };
  window.probe = probe;

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      probe.longTasks.push({ start: entry.startTime, duration: entry.duration });
    }
  }).observe({ type: 'longtask', buffered: true });

  // A chart is drawn when the drawing in its holder, still or live, has marks and a box. One that the page
  // leaves out of layout until the reader comes near has no box; asking for one would lay it out here.
  // One that lies folded, or is not shown at this width, is drawn by nobody who draws in the browser.
  const isDrawn = (holder) => {
    if (!holder.checkVisibility()) return true;
    const near = holder.checkVisibility({ contentVisibilityAuto: true });
    return [...holder.querySelectorAll('svg')].some(
      (svg) =>
        svg.querySelector('path, rect, text') !== null && (!near || svg.getBoundingClientRect().height > 0),
    );
  };

  const look = () => {
    probe.drawn = [...document.querySelectorAll('.chart-drawing')].filter(isDrawn).length;
    if (probe.drawn < CHARTS) {
      requestAnimationFrame(look);
      return;
    }
    // The frame that this callback belongs to has been made when the next task runs.
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      probe.chartsPainted = performance.now();
    };
    channel.port2.postMessage(null);
  };
  requestAnimationFrame(look);
}
