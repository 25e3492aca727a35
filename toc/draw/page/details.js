// What is known of the chosen element. The details lie over the side bar or over the drawing, which
// never moves or shrinks for them.

let opener = null; // where the focus goes back to
let goingBack = false;

/** Show what is known of the element of a box or a link; once more on the same box hides it. */
function openDetails(element, from) {
  if (state.element === element) {
    closeDetails();
    return;
  }
  opener = from;
  go({ element });
}

function closeDetails() {
  if (!state.element) return;
  const back = [opener, boxOf(state.element, shownView)];
  go({ element: '' }, () => {
    const seen = back.find((node) => node?.isConnected && node.getClientRects().length);
    goingBack = true; // the drawing stays as it is
    seen?.focus({ preventScroll: true });
    goingBack = false;
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
  // Where they lie over the side bar, nothing in that can be reached.
  byId('side').inert = Boolean(element) && wide.matches && !state.present;
  panel.dataset.element = element;
  if (!element) {
    byId('shown').replaceChildren();
    return;
  }
  if (element === before) return;
  leaveFree(boxOf(element, shownView), panel);
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

/** Where the details lie over the drawing, they leave the box free. */
function leaveFree(box, panel) {
  panel.style.maxHeight = '';
  panel.classList.remove('above');
  if (!box || (wide.matches && !state.present)) return;
  const { top, bottom } = box.getBoundingClientRect();
  const [above, below] = [top - 8, innerHeight - bottom - 8];
  panel.classList.toggle('above', above > below);
  const room = Math.max(above, below, 140);
  panel.style.maxHeight = `${Math.min(room, innerHeight * 0.45)}px`;
}

function prepareDetails() {
  byId('close').addEventListener('click', closeDetails);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    if (state.element) closeDetails();
    else if (state.present) stopPresenting();
    else if (document.activeElement === byId('search')) byId('clear').click();
  });
  // Links to elements open them; links to drawings go there and keep the search.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a.element, a.view, a.card');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.matches('.element')) {
      const { id } = link.dataset;
      if (link.closest('#details')) go(placeOf(id));
      else openDetails(id, link);
      return;
    }
    const view = decoded(link.getAttribute('href').slice(1));
    go({ view, element: '' }, () => byId(view).querySelector('h2').focus({ preventScroll: true }));
  });
}
