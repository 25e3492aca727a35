// What every page does: it keeps up with what others change, and helps who fills in a form.

import { prepareDrawings } from './drawing.js';
import { prepareForms } from './forms.js';
import { prepareMeeting } from './meeting.js';
import { listen } from './news.js';

/** Everything that a page, or the new content of one, needs. */
export function prepare() {
  document.querySelectorAll('[data-needs-script]').forEach((one) => {
    one.hidden = false;
  });
  prepareForms();
  prepareDrawings();
  prepareTree();
  prepareMeeting(prepare);
}

/** The tree: folding, and only what has certain words. */
function prepareTree() {
  const field = document.getElementById('filter');
  if (!field || field.dataset.ready) return;
  field.dataset.ready = '1';
  const items = [...document.querySelectorAll('.tree li')];
  const folds = [...document.querySelectorAll('.tree details')];
  const wasOpen = new Map(folds.map((one) => [one, one.open]));
  const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  document.querySelectorAll('[data-fold]').forEach((button) => {
    button.addEventListener('click', () => {
      folds.forEach((one) => {
        one.open = button.dataset.fold === 'open-all';
      });
    });
  });
  field.addEventListener('input', () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    let count = 0;
    [...items].reverse().forEach((item) => {
      const link = item.querySelector(':scope > a');
      const own = link && words.every((word) => plain(link.textContent).includes(word));
      if (own && words.length) count += 1;
      const inner = [...item.querySelectorAll('li')].some((one) => !one.hidden);
      item.hidden = words.length > 0 && !own && !inner;
    });
    folds.forEach((one) => {
      one.open = words.length ? true : wasOpen.get(one);
    });
    const told = document.getElementById('filtered');
    told.textContent = words.length ? told.dataset.say.replace('{count}', String(count)) : '';
  });
}

prepare();
listen(prepare);
