import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

/**
 * So many readers at once, in a thread of their own so that asking takes no time from the server's: each asks, waits
 * for the whole answer and asks again, until the time is over. Posts the milliseconds that each answer took.
 */
const { address, token, body, readers, seconds } = workerData;
const agent = new Agent({ keepAlive: true, maxSockets: readers });
const end = performance.now() + seconds * 1000;
const milliseconds = [];

async function readOn() {
  while (performance.now() < end) {
    const begun = performance.now();
    const { status, text } = await ask();
    if (status !== 200 || !text.startsWith('{"data":{')) throw new Error(`${status} ${text.slice(0, 300)}`);
    milliseconds.push(performance.now() - begun);
  }
}

function ask() {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const sent = request(`${address}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

await Promise.all(Array.from({ length: readers }, readOn));
agent.destroy();
parentPort.postMessage(milliseconds);
