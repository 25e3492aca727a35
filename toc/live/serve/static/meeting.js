// A meeting: full screen, and on or back with the keys of a presenter.

let ready = false;

function step(way) {
  const link = document.querySelector(`[data-step="${way}"]`);
  if (link) link.click();
}

/** Make the page of a meeting ready. */
export function prepareMeeting() {
  const full = document.getElementById('full');
  if (!full) return;
  full.onclick = () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen?.().catch(() => {});
  };
  if (ready) return;
  ready = true;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (event.target.closest('input, select, textarea, button, figure a')) return;
    const way = { ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'previous', PageUp: 'previous' };
    if (way[event.key]) {
      event.preventDefault();
      step(way[event.key]);
    } else if (event.key === 'f' || event.key === 'F') {
      full.click();
    }
  });
}
