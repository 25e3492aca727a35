// Forms: what the check says as one types, and a change that survives a lost connection.

import { tell, who } from './news.js';

const REST = 350; // milliseconds after the last key

const says = (key) => document.body.getAttribute(`data-say-${key}`);

function values(form, button = null) {
  const found = new URLSearchParams(new FormData(form, button));
  found.set('wie', who);
  return found;
}

/** Ask what a change would bring, and show that beside the form. */
function reading(form) {
  const place = form.querySelector('.advice');
  let timer = null;
  let asked = 0;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      asked += 1;
      const mine = asked;
      try {
        const answer = await fetch(`${document.body.dataset.plan}/probeer`, {
          method: 'POST',
          body: values(form),
        });
        const told = await answer.json();
        if (mine !== asked) return;
        // Made by the server of texts that it has made safe, as the page itself is.
        const page = new DOMParser().parseFromString(told.html, 'text/html');
        place.replaceChildren(...page.body.childNodes);
        place.classList.toggle('cannot', !told.good);
      } catch {
        // The bar above the page says that there is no connection.
      }
    }, REST);
  });
}

/** Send a form without leaving the page before it has been taken in. */
async function send(form, button) {
  let answer;
  try {
    answer = await fetch(form.action, { method: 'POST', body: values(form, button) });
  } catch {
    tell(says('lost'), 'lost');
    return;
  }
  if (answer.status === 204) return;
  form.classList.remove('changed');
  if (answer.redirected) {
    location.assign(answer.url);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.getElementById('content');
  if (!fresh) {
    tell(page.body.textContent.trim(), 'lost');
    return;
  }
  document.getElementById('content').replaceChildren(...fresh.childNodes);
  document.title = page.title;
  document.getElementById('content').focus();
  prepareForms();
}

/** Make all forms that change something ready. */
export function prepareForms() {
  document.querySelectorAll('form[method="post"]').forEach((form) => {
    if (form.dataset.ready) return;
    form.dataset.ready = '1';
    form.addEventListener('input', () => form.classList.add('changed'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      send(form, event.submitter);
    });
    if (form.matches('.tried')) reading(form);
  });
  document.querySelectorAll('[data-go]').forEach((one) => {
    one.addEventListener('change', () => one.form.requestSubmit());
  });
}

/** Change something as a form would: `fields` are its values. */
export async function change(fields) {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = `${document.body.dataset.plan}/wijzig`;
  Object.entries(fields).forEach(([name, value]) => {
    const field = document.createElement('input');
    field.name = name;
    field.value = value;
    form.append(field);
  });
  await send(form, null);
}
