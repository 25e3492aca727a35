// A meeting: full screen, and on or back with the keys of a presenter.

let ready = false;

/** The next or the previous page. In full screen the same page gets its content: going to another
 * would end that. */
async function step(way, prepare) {
  const link = document.querySelector(`[data-step="${way}"]`);
  if (!link) return;
  if (!document.fullscreenElement) {
    link.click();
    return;
  }
  const answer = await fetch(link.href).catch(() => null);
  if (!answer) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  history.pushState(null, '', link.href);
  document.title = page.title;
  document.getElementById('content').replaceChildren(...page.getElementById('content').childNodes);
  prepare();
}

/** Make the page of a meeting ready. */
export function prepareMeeting(prepare) {
  const full = document.getElementById('full');
  if (!full) return;
  document.querySelectorAll('[data-step]').forEach((link) => {
    link.onclick = (event) => {
      if (!document.fullscreenElement) return;
      event.preventDefault();
      step(link.dataset.step, prepare);
    };
  });
  full.onclick = () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen?.().catch(() => {});
  };
  if (ready) return;
  ready = true;
  addEventListener('popstate', () => location.reload());
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (event.target.closest('input, select, textarea, button, figure a')) return;
    const way = { ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'previous', PageUp: 'previous' };
    if (way[event.key]) {
      event.preventDefault();
      step(way[event.key], prepare);
    } else if (event.key === 'f' || event.key === 'F') {
      full.click();
    }
  });
}
