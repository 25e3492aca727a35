// What is known of the chosen element, beside the drawing.

let opener = null; // where the focus goes back to

function openDetails(element, from) {
  opener = from ?? opener;
  go({ element });
}

function closeDetails() {
  if (!state.element) return;
  const box = opener?.isConnected ? opener : boxOf(state.element, shownView);
  go({ element: '' }, () => {
    if (box?.getClientRects().length) box.focus({ preventScroll: true });
    byId('said').textContent = say('closed');
  });
}

/** Show the details that stand in the page already: a copy of them, so that nothing is ever put
 * together from text. */
function showDetails(element, way) {
  const panel = byId('details');
  const before = panel.dataset.element ?? '';
  panel.hidden = !element;
  document.body.classList.toggle('detailed', Boolean(element));
  panel.dataset.element = element;
  if (!element) {
    byId('shown').replaceChildren();
    return;
  }
  if (element === before) return;
  const copy = byId(`e-${element}`).cloneNode(true);
  const heading = copy.querySelector('h3');
  const title = made('h2', heading.textContent);
  title.tabIndex = -1;
  heading.replaceWith(title);
  byId('shown').replaceChildren(...copy.childNodes);
  panel.scrollTop = 0;
  title.focus({ preventScroll: true });
  const count = (set) => say('lit.up', { count: set.size - 1 });
  byId('said').textContent = say('lit', { up: count(way.above), down: count(way.below) });
}

function prepareDetails() {
  byId('close').addEventListener('click', closeDetails);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    if (state.element) closeDetails();
    else if (document.activeElement === byId('search')) byId('clear').click();
  });
  // Links to elements open them; links to drawings go there and keep the search.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a.element, a.view, a.card');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.matches('.element')) {
      const { id } = link.dataset;
      if (link.closest('#details')) go({ element: id, view: home(id) });
      else openDetails(id, link);
      return;
    }
    const view = decoded(link.getAttribute('href').slice(1));
    go({ view, element: '' }, () => byId(view).querySelector('h2').focus({ preventScroll: true }));
  });
}
