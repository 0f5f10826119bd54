// What the page asks the playground's server. An answer that is not in order becomes an Error with the server's sentence.

async function ask(path, body) {
  const options = body && { method: 'POST', ...(body instanceof FormData ? { body } : json(body)) };
  const response = await fetch(`/playground/${path}`, { cache: 'no-store', ...options });
  const text = await response.text();
  if (!response.ok) {
    throw new Error(sentence(text) ?? `${response.status} ${response.statusText}`);
  }
  return text ? JSON.parse(text) : {};
}

const json = (body) => ({ headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

function form(fields, { blob, name }) {
  const data = new FormData();
  Object.entries(fields).forEach(([field, value]) => value && data.set(field, value));
  data.set('picture', blob, name);
  return data;
}

function sentence(text) {
  try {
    return JSON.parse(text).error;
  } catch {
    return null;
  }
}

export const api = {
  world: () => ask('world'),
  messages: (chat) => ask(`chats/${chat}/messages`),
  commands: (chat, person) => ask(`chats/${chat}/commands?person=${person}`),
  say: (chat, person, text, replyTo) =>
    ask(`chats/${chat}/messages`, { person, text, ...(replyTo && { reply_to: replyTo }) }),
  edit: (chat, person, message, text) => ask(`chats/${chat}/edit`, { person, message_id: message, text }),
  remove: (chat, person, message) => ask(`chats/${chat}/delete`, { person, message_id: message }),
  press: (chat, person, message, row, column) =>
    ask(`chats/${chat}/press`, { person, message_id: message, row, column }),
  kind: (chat, person, kind, caption) => ask(`chats/${chat}/kind`, { person, kind, ...(caption && { caption }) }),
  picture: (chat, person, attached, caption, replyTo) =>
    ask(`chats/${chat}/picture`, form({ person, caption, reply_to: replyTo, as_file: attached.asFile }, attached)),
  block: (chat, person, blocked) => ask(`chats/${chat}/block`, { person, blocked }),
  events: (after) => new EventSource(`/playground/events?after=${after}`),
};
