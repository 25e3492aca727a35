// The page as the address asks for it.

let state = { view: '', element: '', search: '', filters: {}, present: false, sheet: 1 };
let shownView = '';
let shownAddress = null;

function show() {
  const before = state;
  state = asked();
  shownAddress = location.hash;
  shownView = state.view;
  document.body.dataset.view = shownView;
  document.querySelectorAll('main > section').forEach((section) => {
    section.classList.toggle('away', section.id !== shownView);
  });
  document.querySelectorAll('nav a').forEach((link) => {
    const current = decoded(link.getAttribute('href').slice(1)) === shownView;
    if (current) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
    if (current && before.view && wide.matches) link.scrollIntoView({ block: 'nearest' });
  });
  showPlace();
  fillFind(state);
  const answer = matching(state);
  const way = light(answer);
  list(answer);
  const elsewhere = ['view', 'present', 'sheet'].some((name) => state[name] !== before[name]);
  if (elsewhere) {
    shownDrawing()?.fit();
    openMenu(false);
  }
  // What was clicked is in sight, and nothing may move then.
  const box = state.element && boxOf(state.element, shownView);
  if (box && (elsewhere || box !== opener)) drawingOf(box).reveal(box);
  showDetails(state.element, way);
  const then = afterwards;
  afterwards = null;
  then?.();
}

/** In a narrow window the drawing comes first: search, filters and contents open on request. */
function openMenu(open) {
  document.body.classList.toggle('menu', open);
  byId('menu').setAttribute('aria-expanded', String(open));
}

document.body.classList.add('live');
prepareBoxes();
prepareFind();
prepareDetails();
preparePresenting();
byId('tools').hidden = false;
byId('menu').addEventListener('click', () => {
  openMenu(!document.body.classList.contains('menu'));
});
byId('zoom').addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (button) zoomBy(button.dataset.zoom);
});
addEventListener('hashchange', () => {
  if (location.hash !== shownAddress) show();
});
wide.addEventListener('change', () => {
  openMenu(false);
  drawings.forEach((drawing) => drawing.fit());
});
show();
