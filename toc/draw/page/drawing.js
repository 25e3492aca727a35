// The drawings: moving, zooming, and walking along the lines. A drawing is moved by its viewBox, so
// that text stays sharp and nothing moves by itself.

const STEP = 1.25;
const CLOSEST = 8; // times as large as the whole
const LEAST = 0.9; // pixels to a point: smaller type cannot be read on a telephone
const wide = matchMedia('(min-width: 60em) and (min-height: 30em)');

/** One drawing that can be moved and zoomed. */
class Drawing {
  constructor(figure) {
    this.figure = figure;
    this.svg = figure.querySelector('svg');
    const { x, y, width, height } = this.svg.viewBox.baseVal;
    this.whole = { x, y, width, height };
    this.seen = null;
    this.fingers = new Map();
    this.dragged = false;
    figure.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
    figure.addEventListener('pointerdown', (event) => this.press(event));
    figure.addEventListener('pointermove', (event) => this.drag(event));
    for (const name of ['pointerup', 'pointercancel']) {
      figure.addEventListener(name, (event) => this.release(event));
    }
    // A drag that ends on a box is no click on it.
    figure.addEventListener('click', (event) => this.afterDrag(event), true);
    new ResizeObserver(() => {
      this.fit();
      const box = state.element && boxOf(state.element, shownView);
      if (box && figure.contains(box)) this.reveal(box);
    }).observe(figure);
  }

  /** The room in pixels; nothing while the drawing is not shown. */
  get room() {
    return { width: this.figure.clientWidth, height: this.figure.clientHeight };
  }

  /** All of it; in a narrow window as large as can be read, beginning at the left. */
  fit() {
    const { width, height } = this.room;
    if (!width || !height) return;
    const shape = width / height;
    const { whole } = this;
    const entire = wide.matches || state.present;
    const byHeight = shape > whole.width / whole.height || !entire;
    const all = byHeight ? whole.height * shape : whole.width;
    this.place({ x: whole.x, y: whole.y, width: entire ? all : Math.min(all, width / LEAST) });
  }

  /** Show this much, kept on the drawing. */
  place({ x, y, width }) {
    const { whole, room } = this;
    if (!room.width || !room.height) return;
    const shape = room.width / room.height;
    const most = Math.max(whole.width, whole.height * shape);
    const seen = Math.min(Math.max(width, whole.width / CLOSEST), most);
    const height = seen / shape;
    const keep = (at, size, start, full) =>
      size >= full ? start - (size - full) / 2 : Math.min(Math.max(at, start), start + full - size);
    this.seen = {
      x: keep(x, seen, whole.x, whole.width),
      y: keep(y, height, whole.y, whole.height),
      width: seen,
      height,
    };
    const box = this.seen;
    this.svg.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
    // While all of its height is seen, a finger that goes up or down moves the page.
    this.figure.classList.toggle('close', height < whole.height * 0.99);
  }

  /** Zoom around a place in pixels from the top left of the figure, by default the middle. */
  zoom(factor, px = this.room.width / 2, py = this.room.height / 2) {
    if (!this.seen) return;
    const { x, y, width, height } = this.seen;
    const room = this.room;
    const cx = x + (px / room.width) * width;
    const cy = y + (py / room.height) * height;
    this.place({
      x: cx - (cx - x) / factor,
      y: cy - (cy - y) / factor,
      width: width / factor,
    });
  }

  move(px, py) {
    if (!this.seen) return;
    const each = this.seen.width / this.room.width;
    this.place({ ...this.seen, x: this.seen.x - px * each, y: this.seen.y - py * each });
  }

  /** Move no more than is needed to see a box. */
  reveal(box) {
    if (!this.seen) return;
    const { x, y, width, height } = box.getBBox();
    const { seen } = this;
    const edge = 12;
    const into = (at, size, from, room) => {
      if (at - edge < from || size + 2 * edge > room) return at - edge;
      if (at + size + edge > from + room) return at + size + edge - room;
      return from;
    };
    this.place({
      ...seen,
      x: into(x, width, seen.x, seen.width),
      y: into(y, height, seen.y, seen.height),
    });
  }

  wheel(event) {
    if (!wide.matches && !event.ctrlKey) return; // the wheel moves the page
    event.preventDefault();
    const { left, top } = this.figure.getBoundingClientRect();
    const lines = event.deltaMode === 1 ? 16 : 1;
    const factor = Math.exp((-event.deltaY * lines) / (event.ctrlKey ? 150 : 500));
    this.zoom(factor, event.clientX - left, event.clientY - top);
  }

  press(event) {
    if (event.button !== 0) return;
    this.fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.fingers.size === 1) this.start = { x: event.clientX, y: event.clientY };
    if (this.fingers.size === 1) this.dragged = false;
  }

  drag(event) {
    const before = this.fingers.get(event.pointerId);
    if (!before || !this.seen) return;
    const now = { x: event.clientX, y: event.clientY };
    if (this.fingers.size === 1) {
      const far = Math.hypot(now.x - this.start.x, now.y - this.start.y) > 5;
      if (!this.dragged && !far) return;
      if (!this.dragged) this.figure.setPointerCapture(event.pointerId);
      this.dragged = true;
      this.move(now.x - before.x, now.y - before.y);
    } else {
      const [other] = [...this.fingers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
      const apart = (a, b) => Math.hypot(a.x - b.x, a.y - b.y) || 1;
      const { left, top } = this.figure.getBoundingClientRect();
      this.dragged = true;
      this.zoom(
        apart(now, other) / apart(before, other),
        (now.x + other.x) / 2 - left,
        (now.y + other.y) / 2 - top,
      );
    }
    this.fingers.set(event.pointerId, now);
  }

  release(event) {
    this.fingers.delete(event.pointerId);
  }

  afterDrag(event) {
    if (!this.dragged) return;
    this.dragged = false;
    event.preventDefault();
    event.stopPropagation();
  }
}

const drawings = [...document.querySelectorAll('figure')].map((figure) => new Drawing(figure));
const boxes = [...document.querySelectorAll('a.box')];

/** The drawing that is shown now; none where the list is. */
function shownDrawing() {
  return drawings.find(({ figure }) => figure.closest('.sheet').matches('.now'));
}

function drawingOf(node) {
  return drawings.find(({ figure }) => figure.contains(node));
}

/** The box of an element in a drawing, on the sheet that is shown if it is there. */
function boxOf(element, view) {
  const wanted = String(numberOf.get(element));
  const found = boxes.filter(
    (box) => box.dataset.n === wanted && box.closest('section').id === view,
  );
  return found.find((box) => box.closest('.sheet').matches('.now')) ?? found[0];
}

/** Where an element is shown: its drawing, and the sheet of that. */
function placeOf(element) {
  const view = home(element);
  const box = boxOf(element, view);
  return { view, element, sheet: box ? numberOfSheet(box.closest('.sheet')) : 1 };
}

function zoomBy(how) {
  const drawing = shownDrawing();
  if (how === 'fit') drawing.fit();
  else drawing.zoom(how === 'in' ? STEP : 1 / STEP);
}

/** Where an arrow key leads from a box: along a line, or to the next one of its column. */
function beside(box, key) {
  const number = Number(box.dataset.n);
  const here = boxes.filter((other) => drawingOf(other) === drawingOf(box));
  const find = (wanted) => here.find((other) => wanted.includes(Number(other.dataset.n)));
  const middle = (other) => {
    const { x, y, width, height } = other.getBBox();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const from = middle(box);
  // The lines run whichever way the drawing is read: up is towards the vision.
  const along = [find(up[number]), find(down[number])].filter(Boolean);
  const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const [dx, dy] = ways[key];
  const ahead = (other) => {
    const to = middle(other);
    const [x, y] = [to.x - from.x, to.y - from.y];
    return dx ? x * dx > Math.abs(y) / 4 && x * dx > 20 : y * dy > 5 && Math.abs(y) > Math.abs(x);
  };
  const linked = along.find((other) => {
    const to = middle(other);
    return dx ? (to.x - from.x) * dx > 40 : (to.y - from.y) * dy > 40 && Math.abs(to.x - from.x) < 40;
  });
  if (linked) return linked;
  const distance = (other) => Math.hypot(middle(other).x - from.x, middle(other).y - from.y);
  return here
    .filter((other) => other !== box && ahead(other))
    .sort((one, other) => distance(one) - distance(other))[0];
}

/** Make buttons of the boxes, which without this script are links. */
function prepareBoxes() {
  boxes.forEach((box) => {
    box.setAttribute('role', 'button');
    box.addEventListener('click', (event) => {
      event.preventDefault();
      openDetails(elements[Number(box.dataset.n)].id, box);
    });
    box.addEventListener('focus', () => {
      // A box that was clicked is in sight already.
      if (box.matches(':focus-visible') && !goingBack) drawingOf(box).reveal(box);
    });
  });
  document.querySelectorAll('figure').forEach((figure) => {
    figure.addEventListener('keydown', (event) => onKey(event, drawingOf(figure)));
  });
  document.querySelectorAll('a.card').forEach((card) => {
    card.addEventListener('focus', () => {
      if (card.matches(':focus-visible')) drawingOf(card).reveal(card);
    });
  });
}

function onKey(event, drawing) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const moves = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
  const zooms = { '+': STEP, '=': STEP, '-': 1 / STEP };
  const box = event.target.closest('a.box');
  if (moves[event.key] && event.shiftKey) drawing.move(...moves[event.key]);
  else if (moves[event.key] && box) beside(box, event.key)?.focus();
  else if (zooms[event.key]) drawing.zoom(zooms[event.key]);
  else if (event.key === '0') drawing.fit();
  else if (event.key === ' ' && box) box.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  else return;
  event.preventDefault();
}
