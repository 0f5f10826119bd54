// What the page asks the playground's server. An answer that is not in order becomes an Error with the server's sentence.

async function ask(path, body) {
  const options = body && {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(`/playground/${path}`, { cache: 'no-store', ...options });
  const text = await response.text();
  if (!response.ok) {
    throw new Error(sentence(text) ?? `${response.status} ${response.statusText}`);
  }
  return text ? JSON.parse(text) : {};
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
  block: (chat, person, blocked) => ask(`chats/${chat}/block`, { person, blocked }),
  events: (after) => new EventSource(`/playground/events?after=${after}`),
};
