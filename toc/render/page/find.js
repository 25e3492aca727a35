// Searching, filtering, and what lights up.

const MOST = 60; // results that are listed; the others are counted

/** The elements that answer to the search and to every filter; null where nothing is asked. */
function matching({ search, filters }) {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const tags = FILTERS.filter((name) => filters[name]).map((name) => `${name}:${filters[name]}`);
  if (!words.length && !tags.length) return null;
  return elements
    .map((_, number) => number)
    .filter((number) => words.every((word) => searched[number].includes(word)))
    .filter((number) => tags.every((tag) => elements[number].tags.includes(tag)));
}

/** Light up what is on the way of the chosen element, or else what was found and what that
 * contributes to; the rest steps back. */
function light(found) {
  const chosen = state.element ? numberOf.get(state.element) : undefined;
  const above = chosen === undefined ? null : reached([chosen], up);
  const below = chosen === undefined ? null : reached([chosen], down);
  const context = found && reached(found, up);
  const isLit = (number) => {
    if (above) return above.has(number) || below.has(number);
    return context ? context.has(number) : true;
  };
  const onWay = (from, to) => {
    if (above) {
      const both = (way) => from.some((one) => way.has(one)) && to.some((one) => way.has(one));
      return both(above) || both(below);
    }
    return context ? from.some(isLit) && to.some(isLit) : true;
  };
  document.querySelectorAll('[data-n]').forEach((box) => {
    const shown = numbers(box.dataset.n);
    const single = box.classList.contains('box');
    box.classList.toggle('dim', !shown.some(isLit));
    box.classList.toggle('found', single && !above && found !== null && found.includes(shown[0]));
    box.classList.toggle('chosen', single && shown[0] === chosen);
    if (single) box.setAttribute('aria-expanded', String(shown[0] === chosen));
  });
  document.querySelectorAll('.line').forEach((line) => {
    const on = onWay(numbers(line.dataset.from), numbers(line.dataset.to));
    line.classList.toggle('dim', !on);
    line.classList.toggle('lit', on && above !== null);
  });
  // In the list what does not answer is not there, unless something below it does.
  const items = [...document.querySelectorAll('.tree li')].reverse();
  items.forEach((item) => {
    const own = item.querySelector(':scope > a.element');
    const kept =
      found === null ||
      (own && context.has(numberOf.get(own.dataset.id))) ||
      (!own && [...item.querySelectorAll('li')].some((inner) => !inner.hidden));
    item.hidden = !kept;
  });
  return { above, below };
}

/** List what was found, and say how much. */
function list(found) {
  const results = byId('results');
  results.replaceChildren();
  const notes = [...byId('find').querySelectorAll('option:checked')].map((o) => o.dataset.note);
  const said = found === null ? [] : [found.length ? say('found', { count: found.length }) : say('found.none')];
  if (found !== null) said.push(...notes.filter(Boolean));
  if (found !== null && found.length > MOST) said.push(say('found.more', { count: MOST }));
  const text = said.join(' ');
  // Saying the same again would be read aloud again.
  if (byId('count').textContent !== text) byId('count').textContent = text;
  results.hidden = !found?.length;
  (found ?? []).slice(0, MOST).forEach((number) => {
    const { id, kind, text: label } = elements[number];
    const button = made('button', '');
    button.type = 'button';
    button.append(made('small', kind), ' ', label);
    button.addEventListener('click', () => {
      opener = button;
      go(placeOf(id));
    });
    const item = document.createElement('li');
    item.append(button);
    results.append(item);
  });
}

function prepareFind() {
  const form = byId('find');
  form.hidden = false;
  const selects = [...form.querySelectorAll('select')];
  const read = () => {
    const filters = { line: '', period: '', partner: '', status: '' };
    selects.forEach((select) => {
      filters[select.dataset.filter] = select.value;
    });
    stay({ search: byId('search').value.trim(), filters, element: '' });
  };
  form.addEventListener('input', read);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    byId('results').querySelector('button')?.click();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    byId('search').value = '';
    selects.forEach((select) => {
      select.value = '';
    });
    read();
    byId('search').focus();
  });
  byId('search').addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    byId('results').querySelector('button')?.focus();
  });
  byId('results').addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = [...byId('results').querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement) + step;
    (at < 0 ? byId('search') : buttons[Math.min(at, buttons.length - 1)]).focus();
  });
}

/** Put what the address asks into the form. */
function fillFind({ search, filters }) {
  const field = byId('search');
  if (field.value.trim() !== search) field.value = search;
  byId('find').querySelectorAll('select').forEach((select) => {
    const asks = filters[select.dataset.filter];
    select.value = asks;
    if (select.selectedIndex < 0) select.value = ''; // a choice that this plan does not have
  });
}
