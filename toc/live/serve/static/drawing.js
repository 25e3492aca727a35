// Drawings: what is on the way of a box lights up, arrow keys follow the lines, and boxes can be
// connected, by dragging or by keyboard.

import { change } from './forms.js';

const numbers = (text) => (text ? text.split(' ') : []);

/** Everything reached from a number along the lines, one way. */
function reached(start, lines, from, to) {
  const found = new Set([start]);
  let grew = true;
  while (grew) {
    grew = false;
    lines.forEach((line) => {
      if (!numbers(line.dataset[from]).some((one) => found.has(one))) return;
      numbers(line.dataset[to]).forEach((one) => {
        if (!found.has(one)) grew = true;
        found.add(one);
      });
    });
  }
  return found;
}

function light(figure, number) {
  const lines = [...figure.querySelectorAll('.line')];
  const boxes = [...figure.querySelectorAll('[data-n]')];
  if (number === null) {
    [...lines, ...boxes].forEach((one) => one.classList.remove('dim'));
    return;
  }
  const up = reached(number, lines, 'from', 'to');
  const down = reached(number, lines, 'to', 'from');
  boxes.forEach((box) => {
    const on = numbers(box.dataset.n).some((one) => up.has(one) || down.has(one));
    box.classList.toggle('dim', !on);
  });
  lines.forEach((line) => {
    const between = (way) =>
      numbers(line.dataset.from).some((one) => way.has(one)) &&
      numbers(line.dataset.to).some((one) => way.has(one));
    line.classList.toggle('dim', !between(up) && !between(down));
  });
}

const middle = (box) => {
  const { left, top, width, height } = box.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** The nearest box in the direction of an arrow key. */
function beside(box, key) {
  const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  const from = middle(box);
  const far = (one) => {
    const to = middle(one);
    const along = (to.x - from.x) * dx + (to.y - from.y) * dy;
    const across = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
    return along > 4 ? along + 2 * across : Infinity;
  };
  return [...box.closest('figure').querySelectorAll('a.box')]
    .filter((one) => one !== box && far(one) < Infinity)
    .sort((one, other) => far(one) - far(other))[0];
}

const partOf = (box) => {
  const parts = new URL(box.href.baseVal ?? box.href, location.href).pathname.split('/');
  const [section, id] = parts.slice(parts.indexOf('onderdeel') + 1).map(decodeURIComponent);
  return { section, id: id ?? '' };
};

let from = null;
let connecting = false;

function choose(box) {
  const button = document.getElementById('connect');
  const how = document.getElementById('how');
  if (!from) {
    from = box;
    box.classList.add('from');
    how.dataset.help ??= how.textContent;
    how.textContent = button.dataset.from.replace('{text}', box.getAttribute('aria-label'));
    return;
  }
  const [one, other] = [partOf(from), partOf(box)];
  stop();
  if (one.id === other.id) return;
  change({ doen: 'koppel', deel: one.section, id: one.id, doel: other.id || 'vision' });
}

function stop() {
  const how = document.getElementById('how');
  from?.classList.remove('from');
  from = null;
  if (how?.dataset.help) how.textContent = how.dataset.help;
}

function prepareConnecting() {
  const button = document.getElementById('connect');
  if (!button || button.dataset.ready) return;
  button.dataset.ready = '1';
  connecting = false;
  button.addEventListener('click', () => {
    connecting = !connecting;
    button.setAttribute('aria-pressed', String(connecting));
    stop();
  });
  document.querySelectorAll('figure a.box').forEach((box) => {
    box.addEventListener('click', (event) => {
      if (!connecting) return;
      event.preventDefault();
      choose(box);
    });
    box.addEventListener('dragstart', (event) => event.preventDefault());
    box.addEventListener('pointerdown', (event) => {
      if (connecting && event.pointerType === 'mouse' && !from) dragFrom(box, event);
    });
  });
}

/** Follow a drag from a box to another. */
function dragFrom(box, start) {
  const moved = (event) => Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > 8;
  addEventListener('pointerup', (event) => {
    const to = document.elementFromPoint(event.clientX, event.clientY)?.closest('a.box');
    if (!moved(event) || !to || to === box) return;
    choose(box);
    choose(to);
  }, { once: true });
}

/** Make the drawings of the page ready. */
export function prepareDrawings() {
  document.querySelectorAll('figure').forEach((figure) => {
    if (figure.dataset.ready) return;
    figure.dataset.ready = '1';
    for (const name of ['pointerover', 'focusin']) {
      figure.addEventListener(name, (event) => {
        const box = event.target.closest?.('a.box');
        light(figure, box ? numbers(box.dataset.n)[0] : null);
      });
    }
    for (const name of ['pointerleave', 'focusout']) {
      figure.addEventListener(name, () => light(figure, null));
    }
    figure.addEventListener('keydown', (event) => {
      const box = event.target.closest('a.box');
      if (event.key === 'Escape') stop();
      if (!box || !event.key.startsWith('Arrow') || event.ctrlKey || event.altKey) return;
      const next = beside(box, event.key);
      if (next) {
        event.preventDefault();
        next.focus();
      }
    });
  });
  prepareConnecting();
}
