// The page as the address asks for it.

let state = { view: '', element: '', search: '', filters: {} };
let shownView = '';
let shownAddress = null;

function show() {
  const before = shownView;
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
    if (current && before && wide.matches) link.scrollIntoView({ block: 'nearest' });
  });
  byId('zoom').hidden = shownView === 'list';
  fillFind(state);
  const found = matching(state);
  const way = light(found);
  list(found);
  showDetails(state.element, way);
  if (shownView !== before) {
    shownDrawings().forEach((drawing) => drawing.fit());
    if (!wide.matches) document.querySelector('nav .fold').open = false;
  }
  const box = state.element && boxOf(state.element, shownView);
  if (box) {
    // In a narrow window the details cover the lower part of it.
    if (!wide.matches) drawingOf(box).figure.scrollIntoView({ block: 'start' });
    drawingOf(box).reveal(box);
  }
  const then = afterwards;
  afterwards = null;
  then?.();
}

/** In a narrow window the drawing comes first: filters and contents open on request. */
function fold() {
  document.querySelectorAll('.fold').forEach((part) => {
    part.open = wide.matches;
  });
}

document.body.classList.add('live');
prepareBoxes();
prepareFind();
prepareDetails();
byId('zoom').addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (button) zoomBy(button.dataset.zoom);
});
addEventListener('hashchange', () => {
  if (location.hash !== shownAddress) show();
});
wide.addEventListener('change', () => {
  fold();
  drawings.forEach((drawing) => drawing.fit());
});
fold();
show();
