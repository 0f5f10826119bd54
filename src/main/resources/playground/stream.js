// Keeps the event stream alive: after a lost connection the world is loaded anew, because the server may be another one.
import { api } from './api.js';
import { load, take, tell, world } from './store.js';

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 5000;

let source = null;
let pause = FIRST_PAUSE;

/** Loads the world and follows it; calls itself until that works. */
export async function connect() {
  try {
    await load();
  } catch {
    return again();
  }
  source = api.events(world.event);
  source.onopen = connected;
  source.onmessage = ({ data }) => take(JSON.parse(data));
  source.onerror = again;
}

function connected() {
  pause = FIRST_PAUSE;
  tell('link', true);
}

function again() {
  source?.close();
  source = null;
  tell('link', false);
  setTimeout(connect, pause);
  pause = Math.min(pause * 2, LONGEST_PAUSE);
}
