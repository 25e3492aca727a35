// Searching, filtering, and what lights up.

const MOST = 60; // results that are listed; the others are counted

/** What answers to the search and to every filter: `found`, and in a year or phase also the work of
 * which it is not known (`unknown`). Null where nothing is asked. */
function matching({ search, filters }) {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const tags = FILTERS.filter((name) => filters[name] && name !== 'period').map(
    (name) => `${name}:${filters[name]}`,
  );
  const year = data.years[filters.period];
  if (!words.length && !tags.length && !year) return null;
  const answers = (number) =>
    words.every((word) => allTexts()[number].some((one) => one.folded.includes(word))) &&
    tags.every((tag) => elements[number].tags.includes(tag));
  const found = elements.map((_, number) => number).filter(answers);
  if (!year) return { found, unknown: [] };
  const told = new Set([...year.does, ...year.doesNot]);
  return {
    found: found.filter((number) => year.does.includes(number)),
    unknown: found.filter((number) => elements[number].work && !told.has(number)),
  };
}

/** Where the words of the search stand, where that is not in the element's own text. */
function hits(number, search) {
  const [own, ...others] = allTexts()[number];
  const words = folded(search).split(/\s+/).filter((word) => word && !own.folded.includes(word));
  return others.filter((one) => words.some((word) => one.folded.includes(word))).slice(0, 2);
}

/** What is lit up for an answer: what was found with what it contributes to, and where people ask
 * how goals stand also what contributes to those. `perhaps` is what only leads to work of which it
 * is not known. Null where nothing was found: then nothing steps back. */
function lights(answer, { filters }) {
  if (!answer || !(answer.found.length || answer.unknown.length)) return null;
  const context = reached(answer.found, up);
  if (filters.status.startsWith('now-')) {
    reached(answer.found, down).forEach((number) => context.add(number));
  }
  const perhaps = reached(answer.unknown, up);
  context.forEach((number) => perhaps.delete(number));
  return { context, perhaps };
}

/** Light up what is on the way of the chosen element, or else what was found; the rest steps
 * back. */
function light(answer) {
  const chosen = state.element ? numberOf.get(state.element) : undefined;
  const above = chosen === undefined ? null : reached([chosen], up);
  const below = chosen === undefined ? null : reached([chosen], down);
  const shown = lights(answer, state);
  const found = new Set(answer?.found ?? []);
  const has = (set) => (number) => set.has(number);
  const isLit = (number) => {
    if (above) return above.has(number) || below.has(number);
    return shown ? shown.context.has(number) : true;
  };
  const isOpen = (number) => !above && shown !== null && shown.perhaps.has(number);
  const onWay = (from, to) => {
    if (!above) return from.some(isLit) && to.some(isLit);
    return [above, below].some((way) => from.some(has(way)) && to.some(has(way)));
  };
  const section = byId(shownView);
  section.querySelectorAll('[data-n]').forEach((box) => {
    const of = numbers(box.dataset.n);
    const single = box.classList.contains('box');
    const lit = of.some(isLit);
    box.classList.toggle('dim', !lit && !of.some(isOpen));
    box.classList.toggle('open', single && !lit && of.some(isOpen));
    box.classList.toggle('found', single && !above && shown !== null && found.has(of[0]));
    box.classList.toggle('chosen', single && of[0] === chosen);
    if (single) box.setAttribute('aria-expanded', String(of[0] === chosen));
  });
  section.querySelectorAll('.line').forEach((line) => {
    const [from, to] = [numbers(line.dataset.from), numbers(line.dataset.to)];
    const on = onWay(from, to);
    line.classList.toggle('dim', !on && !(from.some(isOpen) && to.some((n) => isLit(n) || isOpen(n))));
    line.classList.toggle('lit', on && above !== null);
  });
  if (shownView === 'list') keepInList(shown);
  return { above, below };
}

/** In the list what does not answer is not there, unless something below it does. */
function keepInList(shown) {
  const items = [...document.querySelectorAll('.tree li')].reverse();
  items.forEach((item) => {
    const own = item.querySelector(':scope > a.element');
    const number = own ? numberOf.get(own.dataset.id) : undefined;
    const open = own !== null && shown !== null && shown.perhaps.has(number);
    const kept =
      shown === null ||
      open ||
      (own !== null && shown.context.has(number)) ||
      (own === null && [...item.querySelectorAll('li')].some((inner) => !inner.hidden));
    item.hidden = !kept;
    own?.classList.toggle('open', open);
  });
}

/** What is asked, in words: for who sees no form, because it is presented or printed. */
function askedInWords({ search, filters }) {
  const said = search ? [say('found.search', { text: search })] : [];
  byId('find').querySelectorAll('select').forEach((select) => {
    if (!filters[select.dataset.filter] || !select.value) return;
    const label = byId('find').querySelector(`label[for="${select.id}"]`).textContent;
    said.push(`${label}: ${select.selectedOptions[0].textContent}`);
  });
  return said.join(' · ');
}

/** How much was found, and where. */
function counted(answer) {
  const { found, unknown } = answer;
  const none = !found.length && !unknown.length;
  const said = [none ? say('found.none') : say('found', { count: found.length })];
  if (found.length && shownView !== 'list') {
    const here = found.filter((number) => boxOf(elements[number].id, shownView)).length;
    if (!here) said.push(say('found.not-here'));
    else if (here < found.length) said.push(say('found.here', { count: here }));
  }
  if (found.length && state.filters.status.startsWith('now-')) said.push(say('found.below'));
  const notes = [...byId('find').querySelectorAll('option:checked')].map((o) => o.dataset.note);
  return [...said, ...notes.filter(Boolean)].join(' ');
}

/** List what was found, and say how much and what was asked. */
function list(answer) {
  const results = byId('results');
  results.replaceChildren();
  const found = answer?.found ?? [];
  const more = found.length > MOST ? ` ${say('found.more', { count: MOST })}` : '';
  const text = answer ? counted(answer) + more : '';
  // Saying the same again would be read aloud again.
  if (byId('count').textContent !== text) byId('count').textContent = text;
  sayWhatIsAsked(answer, text);
  results.hidden = !found.length;
  found.slice(0, MOST).forEach((number) => results.append(result(number)));
}

function result(number) {
  const { id, kind, text } = elements[number];
  const button = made('button', '');
  button.type = 'button';
  button.append(made('small', kind), ' ', text);
  if (state.search) {
    hits(number, state.search).forEach((hit) => {
      button.append(' ', made('small', hit.label ? `${hit.label}: ${hit.text}` : hit.text, 'hit'));
    });
  }
  button.addEventListener('click', () => {
    opener = button;
    go(placeOf(id));
  });
  const item = document.createElement('li');
  item.append(button);
  return item;
}

/** What is asked and found, above the drawing, with what the three looks of a year mean. */
function sayWhatIsAsked(answer, text) {
  const place = byId('asked');
  place.hidden = answer === null;
  place.replaceChildren();
  if (answer === null) return;
  place.append(made('b', askedInWords(state)), ' ', text);
  if (!data.years[state.filters.period]) return;
  const key = made('span', '', 'key');
  [['does', 'found'], ['unknown', 'open'], ['does-not', 'dim']].forEach(([word, look]) => {
    key.append(made('span', say(`period.${word}`), look));
  });
  place.append(' ', key);
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
