// The first steps: each is recognised by what happened in the chats, and each can be done for the person.
import { on, world } from './store.js';
import { answered, entriesTold, goOn, keyLike, lookedUp, offered, saidAt, told, withKey } from './steps.js';
import { deskGroup, member, official } from './view.js';

const CODE = /\b[0-9A-HJKMNP-TV-Z]{4}(?:[ -][0-9A-HJKMNP-TV-Z]{4}){3}\b/;

/** What the guide types for people. */
const SAMPLES = {
  suggestion: 'The lift in building 3 has been broken for two weeks. Two colleagues on crutches have to climb five floors, and nobody tells us when it will be mended.',
  title: 'Lift in building 3 out of order',
  progress: '已联系维修单位，下周一更换零件。',
  result: '电梯已修好，恢复运行；楼内张贴了报修电话。',
};

const reached = new Set();
const copied = new Set();
const codes = new Map();

on('copied', (text) => copied.add(text));
on('world', () => reached.clear());

const preview = (chat) => withKey(chat, /^🔔/u).filter((m) => keyLike(m, /^🕶/u)).at(-1);
const receipt = (chat) => withKey(chat, /^📋/u).filter((m) => CODE.test(m.text)).at(-1);
const presses = (hand, message, pattern) => message && hand.presses(message, keyLike(message, pattern));

/** The code of the newest receipt of a chat; it is remembered here when the receipt is cleared away. */
export function codeOf(chat) {
  const code = CODE.exec(receipt(chat)?.text ?? '')?.[0] ?? codes.get(chat?.id);
  codes.set(chat?.id, code);
  return code;
}

/** The code was copied, or the receipt was cleared away after all. */
const kept = (chat) => codeOf(chat) && (copied.has(codeOf(chat)) || !receipt(chat));

const ann = () => member(false);
const mei = () => member(true);
const wang = () => official('handler');
const maria = () => official('supervisor');
const officials = () => world.chats.filter((chat) => chat !== ann() && chat !== mei());

function accept(hand) {
  hand.speaksAs(official('desk')?.person);
  const buttons = [/^[^→]*(?:workplace|环境)[^→]*→/iu, /→/u, /^✅/u];
  return goOn(hand, deskGroup(), { words: SAMPLES.title, buttons, otherwise: '/inbox' });
}

const claim = (hand) => goOn(hand, wang(), { words: '', buttons: [/20\d\d/u, /^✋/u], otherwise: '/mine' });

function mend(hand) {
  const first = answered(wang()) === 0;
  const buttons = [/^👥/u, first ? /^📝/u : /^📤/u, /^📋 R-\d/u];
  return goOn(hand, wang(), { words: first ? SAMPLES.progress : SAMPLES.result, buttons, otherwise: '/mine' });
}

const verify = (hand) => goOn(hand, maria(), { words: '', buttons: [/^☑️/u], otherwise: '/review' });

function publish(hand) {
  hand.speaksAs(official('desk')?.person);
  return goOn(hand, deskGroup(), { words: '', buttons: [/^🌐/u, /^📒 R-\d/u], otherwise: '/inbox' });
}

const board = () => entriesTold(mei(), '/ledger') ?? entriesTold(ann(), '/ledger');

/** Ann's press is marked, or the desk reads what she said. */
const judged = () => offered([ann()], /^✓ (😀|😐|🙁)/u) || told(officials(), /^(😀|😐|🙁)/mu);

/** In order: `who` takes the step, `done` recognises it, `act(hand)` does the next thing of it for the person. */
const STEPS = [
  { name: 'write', who: ann, done: () => preview(ann()), act: (hand) => hand.types(SAMPLES.suggestion) },
  { name: 'send', who: ann, done: () => receipt(ann()), act: (hand) => presses(hand, preview(ann()), /^🔔/u) },
  { name: 'copy', who: ann, done: () => kept(ann()), act: (hand) => presses(hand, receipt(ann()), /^📋/u) },
  { name: 'accept', who: deskGroup, done: () => offered(officials(), /^(📒|📋) R-\d|^✋/u), act: accept },
  { name: 'claim', who: wang, done: () => offered(officials(), /^📤/u), act: claim },
  { name: 'mend', who: wang, done: () => offered(officials(), /^☑️/u), act: mend },
  { name: 'verify', who: maria, done: () => offered(officials(), /^🔁/u), act: verify },
  { name: 'publish', who: deskGroup, done: () => told(officials(), /^🌐/mu), act: publish },
  { name: 'ledger', who: mei, done: board, act: (hand) => hand.types('/ledger') },
  { name: 'status', who: ann, done: () => board() && lookedUp(ann(), saidAt(board())), act: (hand) => hand.types(`/status ${codeOf(ann()) ?? ''}`.trim()) },
  { name: 'judge', who: ann, done: judged, act: (hand) => presses(hand, withKey(ann(), /^😀/u).at(-1), /^😀/u) },
];

/** All steps with what they need to be drawn; what comes after proves what came before; the first other one is the current one. */
export function steps() {
  const last = STEPS.findLastIndex((step) => step.done());
  STEPS.forEach((step, i) => i <= last && reached.add(step.name));
  const current = STEPS.find((step) => !reached.has(step.name));
  return STEPS.map((step) => ({ ...step, ticked: reached.has(step.name), current: step === current }));
}
