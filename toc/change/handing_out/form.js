const data = JSON.parse(document.getElementById('data').textContent);
const controls = [...document.querySelectorAll('[data-field]')];
const status = document.getElementById('status');
const place = `toc-form:${data.code}:${data.partner}`;
const flat = (text) => text.replace(/\s+/g, ' ').trim();
const now = (one) => (one.type === 'checkbox' ? (one.checked ? 'yes' : '') : flat(one.value));
const first = new Map(controls.map((one) => [one, now(one)]));
const role = document.getElementById('role');
const typing = role ? [...controls, role] : controls;

// Who fills in is known by no more than a number that is drawn here: the same page sent twice
// counts once, and nobody is named.
let respondent = [...crypto.getRandomValues(new Uint8Array(8))]
  .map((one) => one.toString(16).padStart(2, '0')).join('');
let times = 0;
let keeps = true;

function remember() {
  const typed = {};
  for (const one of typing) if (now(one) !== (first.get(one) ?? '')) typed[one.id] = now(one);
  try {
    localStorage.setItem(place, JSON.stringify({ respondent, times, typed }));
  } catch {
    keeps = false;
  }
}

function recall() {
  let held = null;
  try {
    held = JSON.parse(localStorage.getItem(place));
  } catch {
    return;
  }
  if (held === null || typeof held.typed !== 'object') return;
  respondent = String(held.respondent);
  times = Number(held.times) || 0;
  for (const one of typing) {
    if (!(one.id in held.typed)) continue;
    if (one.type === 'checkbox') one.checked = held.typed[one.id] === 'yes';
    else one.value = held.typed[one.id];
  }
  status.textContent = data.words.again;
}

function marked() {
  for (const one of controls) one.classList.toggle('changed', now(one) !== first.get(one));
  if (!data.most) return;
  const chosen = controls.filter((one) => one.dataset.field === 'matters' && one.checked);
  const full = chosen.length >= data.most;
  for (const one of controls) {
    if (one.dataset.field === 'matters') one.disabled = full && !one.checked;
  }
}

function sum(text) {
  let found = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    found = Math.imul(found ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return found.toString(16).padStart(8, '0');
}

function filled() {
  const answers = controls
    .filter((one) => now(one) !== first.get(one))
    .map((one) => ({
      about: one.dataset.about, field: one.dataset.field, was: first.get(one), now: now(one),
    }));
  times += 1;
  remember();
  const head = {
    toc: 'answers', version: data.version, kind: data.kind, plan: data.plan,
    programme: data.programme, code: data.code, partner: data.partner, title: data.title,
    made: data.made, role: role ? flat(role.value) : '', respondent,
    // A resident's form says no moment, only which of his own is the last.
    saved: data.kind === 'residents' ? String(times).padStart(6, '0') : new Date().toISOString().slice(0, 19),
  };
  const parts = Object.values(head).map(String);
  for (const one of answers) parts.push(one.about, one.field, one.was, one.now);
  return { count: answers.length, text: JSON.stringify({ ...head, answers, sum: sum(parts.join('\n')) }, null, 1) };
}

function told(made, key) {
  status.textContent = made.count ? data.words[key] : data.words.empty;
}

document.addEventListener('input', () => {
  remember();
  marked();
  status.textContent = keeps ? data.words.kept : data.words.unkept;
});
document.getElementById('save').addEventListener('click', () => {
  const made = filled();
  if (made.count) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([made.text], { type: 'application/json' }));
    link.download = data.kind === 'residents' ? `${data.file}-${respondent.slice(0, 6)}.json` : `${data.file}.json`;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }
  told(made, 'saved');
});
document.getElementById('copy').addEventListener('click', () => {
  const made = filled();
  const box = document.getElementById('text');
  document.getElementById('as-text').hidden = !made.count;
  box.value = made.count ? made.text : '';
  if (made.count) box.select();
  told(made, 'text');
});
document.getElementById('print').addEventListener('click', () => {
  for (const one of document.querySelectorAll('details')) one.open = true;
  print();
});
recall();
marked();
for (const one of document.querySelectorAll('.buttons')) one.hidden = false;
