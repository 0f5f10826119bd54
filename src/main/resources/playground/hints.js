// The first steps: each is recognised by what happened in the chats, never by time, and each can be done for the person.
import { fromBot, messagesOf, on } from './store.js';
import { member } from './view.js';

const CODE = /\b[0-9A-HJKMNP-TV-Z]{4}(?:[ -][0-9A-HJKMNP-TV-Z]{4}){3}\b/;

/** What the guide types for the two members. */
const SAMPLES = {
  english: 'The lift in building 3 has been broken for two weeks. Two colleagues on crutches have to climb five floors, and nobody tells us when it will be mended.',
  chinese: '食堂的意见箱设在经理办公室门口，谁投了意见一眼就能看见，所以没有人敢投。希望换个地方，也希望对意见有回音。',
};

const reached = new Set();
const copied = new Set();
const codes = new Map();

on('copied', (text) => copied.add(text));
on('world', () => reached.clear());

const keysOf = (message) => (message.reply_markup?.inline_keyboard ?? []).flat();
const withKey = (chat, lead) =>
  messagesOf(chat?.id).filter((m) => fromBot(m) && keysOf(m).some((key) => key.text.startsWith(lead)));
const preview = (chat) => withKey(chat, '🔔').filter((m) => keysOf(m).some((key) => key.text.startsWith('🕶'))).at(-1);
const receipt = (chat) => withKey(chat, '📋').filter((m) => CODE.test(m.text)).at(-1);

/** The code of the newest receipt of a chat; it is remembered here when the receipt is cleared away. */
export function codeOf(chat) {
  const code = CODE.exec(receipt(chat)?.text ?? '')?.[0] ?? codes.get(chat?.id);
  codes.set(chat?.id, code);
  return code;
}

/** The code was copied, or the receipt was cleared away after all. */
const kept = (chat) => codeOf(chat) && (copied.has(codeOf(chat)) || !receipt(chat));

/** A card came that lets one withdraw, or a code was sent and answered. */
function lookedUp(chat) {
  const card = withKey(chat, '↩️').some((m) => !keysOf(m).some((key) => /^(🕶|📋)/u.test(key.text)));
  const messages = messagesOf(chat?.id);
  const asked = messages.findIndex((m) => !fromBot(m) && CODE.test((m.text ?? '').toUpperCase()));
  return card || (asked >= 0 && messages.slice(asked).some(fromBot));
}

const ann = () => member(false);
const mei = () => member(true);

const asMei = (hand) => (preview(mei()) ? hand.presses(preview(mei()), '🕶') : hand.types(SAMPLES.chinese));

/** In order: `who` takes the step, `done` recognises it, `act(hand)` takes it for the person. */
const STEPS = [
  { name: 'write', who: ann, done: () => preview(ann()), act: (hand) => hand.types(SAMPLES.english) },
  { name: 'send', who: ann, done: () => receipt(ann()), act: (hand) => hand.presses(preview(ann()), '🔔') },
  { name: 'copy', who: ann, done: () => kept(ann()), act: (hand) => hand.presses(receipt(ann()), '📋') },
  { name: 'status', who: ann, done: () => lookedUp(ann()), act: (hand) => hand.types(`/status ${codeOf(ann())}`) },
  { name: 'chinese', who: mei, done: () => receipt(mei()), act: (hand) => asMei(hand) },
];

/** All steps with what they need to be drawn; the first that is not done is the current one. */
export function steps() {
  const last = STEPS.findLastIndex((step) => step.who() === ann() && step.done());
  STEPS.forEach((step, i) => (step.done() || (i <= last && step.who() === ann())) && reached.add(step.name));
  const current = STEPS.find((step) => !reached.has(step.name));
  return STEPS.map((step) => ({ ...step, ticked: reached.has(step.name), current: step === current }));
}
