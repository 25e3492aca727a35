// What is shown stands in the address, behind the #: the drawing, the element, the search, the
// filters and whether it is presented. So the Back button works, and an address can be shared.

const FILTERS = ['line', 'period', 'partner', 'status'];

/** What the address asks for. An element's own anchor (#e-…) is an address as well. */
function asked() {
  const [anchor, query = ''] = location.hash.replace(/^#/, '').split('?');
  const values = new URLSearchParams(query);
  let view = decoded(anchor);
  let element = values.get('e') ?? '';
  if (view.startsWith('e-')) {
    element = view.slice(2);
    view = '';
  }
  if (!numberOf.has(element)) element = '';
  if (!isView(view)) view = element ? home(element) : 'overview';
  const filters = Object.fromEntries(FILTERS.map((name) => [name, values.get(name) ?? '']));
  const present = values.has('present') && view !== 'list';
  const most = view === 'list' ? 1 : byId(view).querySelectorAll('.sheet').length;
  const sheet = Math.min(Math.max(Number.parseInt(values.get('sheet') ?? '1', 10) || 1, 1), most);
  return { view, element, search: values.get('q') ?? '', filters, present, sheet };
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % in an address that somebody typed
  }
}

function isView(id) {
  return byId(id)?.matches('main > section') ?? false;
}

/** Where an element is best seen: in the present drawing if it is there, else in its first DIN. */
function home(element) {
  if (shownView === 'list' || (shownView && boxOf(element, shownView))) return shownView;
  const [network] = elements[numberOf.get(element)].networks;
  return network ?? (boxOf(element, 'overview') ? 'overview' : 'list');
}

function addressOf({ view, element, search, filters, present, sheet }) {
  const values = new URLSearchParams();
  if (element) values.set('e', element);
  if (search) values.set('q', search);
  FILTERS.forEach((name) => filters[name] && values.set(name, filters[name]));
  if (present) values.set('present', '1');
  if (sheet > 1) values.set('sheet', String(sheet));
  const query = values.toString();
  return `#${encodeURIComponent(view)}${query ? `?${query}` : ''}`;
}

let afterwards = null; // what is done once it is shown

/** Go somewhere, and then do something there. A drawing begins at its first sheet. */
function go(changes, then = null) {
  afterwards = then;
  const elsewhere = 'view' in changes && changes.view !== state.view;
  const address = addressOf({ ...state, ...(elsewhere ? { sheet: 1 } : {}), ...changes });
  if (address !== location.hash) location.hash = address;
  show(); // the browser says only later that the address has changed
}

/** The same in the place of the last step: Back need not undo every letter that was typed. */
function stay(changes) {
  const address = addressOf({ ...state, ...changes });
  try {
    history.replaceState(null, '', address);
  } catch {
    location.replace(address); // a browser that is strict about files
  }
  show();
}
