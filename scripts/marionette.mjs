// Speaks Marionette, Firefox's own remote protocol, over TCP. geckodriver would do the same, but neither Debian nor npm carries it.
import { connect } from 'node:net';

/**
 * Connects to a Firefox that was started with `--marionette`.
 * @returns `send(command, parameters)`, which resolves with Firefox's answer or rejects with its error, and `close()`.
 */
export async function marionette(port) {
  const socket = connect({ host: '127.0.0.1', port });
  const waiting = new Map();
  let bytes = Buffer.alloc(0);
  let greeted;
  const hello = new Promise((done) => {
    greeted = done;
  });

  function take(message) {
    if (!Array.isArray(message)) return greeted(message);
    const [, id, error, value] = message;
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(`${error.error}: ${error.message}`));
    else resolve(value);
  }

  // A frame is its length in bytes, a colon, and that much JSON.
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const colon = bytes.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(bytes.subarray(0, colon));
      if (bytes.length < end) return;
      const message = JSON.parse(bytes.subarray(colon + 1, end).toString('utf8'));
      bytes = bytes.subarray(end);
      take(message);
    }
  });
  const lost = (cause) => {
    for (const { reject } of waiting.values()) reject(cause ?? new Error('Firefox closed the connection'));
    waiting.clear();
  };
  socket.on('error', lost);
  socket.on('close', () => lost());

  let last = 0;
  const send = (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const text = Buffer.from(JSON.stringify([0, last, command, parameters]));
      socket.write(`${text.length}:`);
      socket.write(text);
    });

  await hello;
  return { send, close: () => socket.destroy() };
}
