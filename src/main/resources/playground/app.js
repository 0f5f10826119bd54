// Puts the page together and keeps it in step with the world.
import { h, icon, touch } from './dom.js';
import { Guide } from './guide.js';
import { switchLanguage, t, tag } from './language.js';
import { Pane } from './pane.js';
import { shortcuts } from './shortcuts.js';
import { Sidebar } from './sidebar.js';
import { connect } from './stream.js';
import { chatOf, on, world } from './store.js';
import { arrange, markRead, shown, view } from './view.js';

const app = document.querySelector('#app');
const panes = new Map();
const stage = h('main', { class: 'stage' });
const state = link();
let sidebar;
let guide;

const paneOf = (chat) => panes.get(chat);
const active = () => paneOf(view.active) ?? paneOf(view.open);

/** Everything anew: at the start, after a reconnection, in another language. */
function build() {
  const typing = document.activeElement?.matches('.input');
  document.documentElement.lang = tag();
  arrange();
  sidebar = new Sidebar(() => active()?.composer.focus());
  guide = new Guide(paneOf);
  panes.forEach((pane) => pane.close());
  panes.clear();
  app.replaceChildren(top(), state, guide.node, sidebar.node, stage, h('div', { class: 'toasts', role: 'status' }));
  place();
  if (typing) {
    active()?.composer.focus();
  }
}

function top() {
  return h(
    'header',
    { class: 'top' },
    h('img', { src: 'logo.svg', alt: '', width: '34', height: '34' }),
    h('div', { class: 'title' }, h('h1', {}, 'Candor', h('span', { lang: 'zh-CN' }, '直言')), h('p', { data: { testid: 'about' } }, t('about'))),
    h('button', { type: 'button', class: 'quiet', onclick: () => guide.turn(!guide.isOpen), data: { testid: 'guide-open' } }, icon('guide'), h('span', {}, t('guide'))),
    h('button', { type: 'button', class: 'quiet', lang: t('language') === '中文' ? 'zh-CN' : 'en', 'aria-label': t('languageLabel'), onclick: turnLanguage, data: { testid: 'language' } }, t('language')),
  );
}

function link() {
  return h('p', { class: 'link-state', role: 'status', hidden: true, data: { testid: 'link-state' } });
}

function turnLanguage() {
  switchLanguage();
  build();
  document.querySelector('[data-testid=language]').focus();
}

/** Opens and closes panes so that the stage shows what the view says. */
function place() {
  const wanted = shown().filter(chatOf);
  panes.forEach((pane, chat) => wanted.includes(chat) || close(chat));
  const fresh = wanted.filter((chat) => !panes.has(chat));
  fresh.forEach((chat) => panes.set(chat, new Pane(chatOf(chat))));
  const nodes = wanted.map((chat) => paneOf(chat).node);
  if (nodes.some((node, i) => node !== stage.children[i]) || nodes.length !== stage.children.length) {
    stage.replaceChildren(...nodes);
    wanted.forEach((chat) => paneOf(chat).settle());
  }
  view.active = panes.has(view.active) ? view.active : view.open;
  app.dataset.screen = view.screen;
  wanted.forEach((chat) => paneOf(chat).node.classList.toggle('active', chat === view.active));
  wanted.forEach(markRead);
  sidebar.draw();
}

function close(chat) {
  paneOf(chat).close();
  panes.delete(chat);
}

/** Many messages at once redraw the list and the guide only once. */
let planned = false;
function refresh() {
  if (!planned) {
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      sidebar?.draw();
      guide?.draw();
    });
  }
}

on('world', build);
on('view', () => {
  place();
  if (!touch() && view.screen === 'chat') {
    active()?.composer.focus();
  }
});
on('link', (alive) => {
  state.hidden = alive;
  state.textContent = t(world.chats.length ? 'reconnecting' : 'unreachable');
});
['message', 'edited', 'deleted', 'read', 'copied'].forEach((type) => on(type, refresh));
document.addEventListener('visibilitychange', () => panes.forEach((pane, chat) => markRead(chat)));
matchMedia('(min-width: 1200px)').addEventListener('change', () => {
  if (world.chats.length) {
    place();
  }
});
shortcuts({ list: () => sidebar, active });
app.append(state);
connect();
