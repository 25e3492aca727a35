// Keeping up with what others change. Nothing that somebody is typing is ever replaced.

const bar = () => document.getElementById('news');
const says = (key) => document.body.getAttribute(`data-say-${key}`);

/** The mark of this tab: what it changes itself is no news to it. */
export const who = (() => {
  const known = sessionStorage.getItem('toc-who');
  if (known) return known;
  const made = crypto.getRandomValues(new Uint32Array(2)).join('-');
  sessionStorage.setItem('toc-who', made);
  return made;
})();

/** Tell something above the page; nothing takes it away. */
export function tell(text, look = '', extra = null) {
  const place = bar();
  place.className = look;
  place.replaceChildren(...(text ? [document.createTextNode(text)] : []), ...(extra ? [extra] : []));
}

/** Whether somebody has begun to fill in a form of this page. */
function busy() {
  return document.querySelector('form.changed') !== null;
}

let waiting = null;

/** The same page as it is now, in the place of what is shown. */
async function renew(prepare, said) {
  waiting?.abort();
  waiting = new AbortController();
  const address = new URL(location.href);
  address.searchParams.delete('gedaan');
  address.searchParams.delete('hoe');
  const answer = await fetch(address, { signal: waiting.signal });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.getElementById('content');
  if (!fresh || busy()) return;
  const opened = [...document.querySelectorAll('main details')].map((one) => one.open);
  const focused = document.activeElement?.getAttribute('href');
  const at = scrollY;
  document.getElementById('content').replaceChildren(...fresh.childNodes);
  document.getElementById('top').replaceWith(page.getElementById('top'));
  document.body.dataset.number = page.body.dataset.number;
  const folds = [...document.querySelectorAll('main details')];
  if (folds.length === opened.length) folds.forEach((one, n) => { one.open = opened[n]; });
  prepare();
  scrollTo(0, at);
  if (focused) {
    [...document.querySelectorAll('a')]
      .find((one) => one.getAttribute('href') === focused)?.focus({ preventScroll: true });
  }
  if (said) tell(said);
}

/** Listen for as long as the page is open. */
export function listen(prepare) {
  const { plan } = document.body.dataset;
  if (!plan) return;
  let lost = false;
  const source = new EventSource(`${plan}/nieuws`);
  addEventListener('pagehide', () => source.close());
  source.addEventListener('error', () => {
    lost = true;
    tell(says('lost'), 'lost');
  });
  source.addEventListener('message', (event) => {
    const news = JSON.parse(event.data);
    if (lost) tell(says('back-again'));
    lost = false;
    const newer = String(news.number) !== document.body.dataset.number;
    const voted = news.who !== '' && !news.said && !newer;
    if (!newer && !voted && !news.said) return;
    if (news.who === who && !voted) return;
    if (busy()) {
      const link = document.createElement('a');
      link.href = location.href;
      link.className = 'button';
      link.textContent = says('show-new');
      tell(news.said, '', link);
      return;
    }
    renew(prepare, news.said).catch((error) => {
      if (error.name !== 'AbortError') tell(says('lost'), 'lost');
    });
  });
}
