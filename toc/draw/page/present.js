// From one drawing to the next, presenting, and printing the drawing that is shown.

const sheets = [...document.querySelectorAll('.sheet')];

/** Everything that can be shown, in its order: each sheet of each drawing and, unless presenting,
 * the list. */
function places() {
  const all = sheets.map((one) => ({ view: one.closest('section').id, sheet: numberOfSheet(one) }));
  return state.present ? all : [...all, { view: 'list', sheet: 1 }];
}

function numberOfSheet(sheet) {
  return [...sheet.closest('section').querySelectorAll('.sheet')].indexOf(sheet) + 1;
}

function placeNow() {
  return places().findIndex(({ view, sheet }) => view === state.view && sheet === state.sheet);
}

/** Show where we are, and only that sheet. */
function showPlace() {
  const all = places();
  const at = placeNow();
  document.body.classList.toggle('presenting', state.present);
  sheets.forEach((sheet) => {
    const now = sheet.closest('section').id === state.view && numberOfSheet(sheet) === state.sheet;
    sheet.classList.toggle('now', now);
  });
  byId('place').textContent = `${at + 1} / ${all.length}`;
  document.querySelectorAll('[data-step]').forEach((button) => {
    // Not disabled: a disabled button loses the focus.
    button.setAttribute('aria-disabled', String(!all[at + Number(button.dataset.step)]));
  });
  byId('zoom').hidden = state.view === 'list';
}

function step(by) {
  const to = places()[placeNow() + by];
  if (!to) return;
  go({ ...to, element: '' }, () => {
    const title = byId(to.view).querySelector('h2').textContent;
    byId('said').textContent = `${byId('place').textContent} ${title}`;
  });
}

function present() {
  const view = state.view === 'list' ? 'overview' : state.view;
  go({ view, present: true, element: '' }, () => {
    byId(state.view).querySelector('h2').focus({ preventScroll: true });
  });
  // Where the browser does not allow it, it is presented in the window.
  document.documentElement.requestFullscreen?.().then(
    // Escape is then a key like any other, which first closes the details.
    () => navigator.keyboard?.lock?.(['Escape']),
    () => {},
  );
}

function stopPresenting() {
  go({ present: false }, () => byId('present').focus());
  if (document.fullscreenElement) document.exitFullscreen();
}

function preparePresenting() {
  byId('present').addEventListener('click', present);
  byId('stop').addEventListener('click', stopPresenting);
  byId('print').addEventListener('click', () => print());
  byId('tools').addEventListener('click', (event) => {
    const button = event.target.closest('[data-step]');
    if (button) step(Number(button.dataset.step));
  });
  let full = false;
  document.addEventListener('fullscreenchange', () => {
    if (full && !document.fullscreenElement && state.present) stopPresenting();
    full = Boolean(document.fullscreenElement);
  });
  document.addEventListener('keydown', (event) => {
    if (!state.present || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const by = { PageDown: 1, ArrowRight: 1, PageUp: -1, ArrowLeft: -1 }[event.key];
    // In a drawing the arrow keys follow the lines.
    const arrow = event.key.startsWith('Arrow');
    if (!by || event.defaultPrevented || (arrow && event.target.closest('a, #details'))) return;
    event.preventDefault();
    step(by);
  });
}

// On paper every drawing is whole, however it is seen on the screen, and says when it was printed.
addEventListener('beforeprint', () => {
  drawings.forEach(({ svg, whole }) => {
    svg.setAttribute('viewBox', `${whole.x} ${whole.y} ${whole.width} ${whole.height}`);
  });
  const today = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' });
  const dated = byId('printed').dataset.dated ?? '';
  byId('printed').textContent = [dated, say('printed', { date: today.format(new Date()) })]
    .filter(Boolean)
    .join(' · ');
});
addEventListener('afterprint', () => {
  drawings.forEach((drawing) => drawing.seen && drawing.place(drawing.seen));
});
