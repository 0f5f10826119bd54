// The language of the page itself; the people in it each speak their own.
import { remember, remembered } from './view.js';
import { WORDS } from './words.js';

const first = navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
let chosen = WORDS[remembered('language')] ? remembered('language') : first;

export const language = () => chosen;
/** The language as a tag for the page and for dates. */
export const tag = () => (chosen === 'zh' ? 'zh-CN' : 'en-GB');

export function switchLanguage() {
  chosen = chosen === 'zh' ? 'en' : 'zh';
  remember('language', chosen);
}

/** The words for a key, with {names} filled in. */
export function t(key, values = {}) {
  return (WORDS[chosen][key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
