// What the page knows: the elements of the programme, who contributes to what, and the sentences.

const data = JSON.parse(document.getElementById('data').textContent);
const elements = data.elements;
const numberOf = new Map(elements.map((element, number) => [element.id, number]));

const up = elements.map((element) => element.up);
const down = elements.map(() => []);
up.forEach((goals, number) => goals.forEach((goal) => down[goal].push(number)));

/** A sentence with its values; one that counts has two forms. */
function say(key, values = {}) {
  const found = data.words[key] ?? data.words[`${key}.${values.count === 1 ? 'one' : 'many'}`];
  return found.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

/** Everything that is reached from some elements, these included. */
function reached(from, steps) {
  const found = new Set(from);
  for (const number of found) steps[number].forEach((next) => found.add(next));
  return found;
}

/** A text as it is compared: small letters without their accents. */
function folded(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'");
}

/** What is looked through of an element: its own text, and of what is known of it the texts that
 * are its own, each with the label that it stands under. */
function textsOf(number) {
  const { id, text } = elements[number];
  const found = [{ label: '', text, folded: folded(text) }];
  byId(`e-${id}`).querySelectorAll('[data-sought]').forEach((node) => {
    const label = node.querySelector('dt')?.textContent ?? '';
    const parts = label ? [...node.querySelectorAll('dd')] : [node];
    parts.forEach((part) => {
      const own = [...part.childNodes].filter((child) => child.nodeName !== 'UL');
      const said = own.map((child) => child.textContent).join('').trim();
      found.push({ label, text: said, folded: folded(said) });
    });
  });
  return found;
}

let searched = null;

/** The texts of every element, read when somebody first searches. */
function allTexts() {
  searched ??= elements.map((_, number) => textsOf(number));
  return searched;
}

/** The numbers of the elements that a box or an end of a line stands for. */
function numbers(text) {
  return text ? text.split(' ').map(Number) : [];
}

const byId = (id) => document.getElementById(id);

/** A new element with a text in it: texts of the plan are never read as HTML. */
function made(tag, text, className = '') {
  const node = document.createElement(tag);
  node.textContent = text;
  if (className) node.className = className;
  return node;
}
