// What the browser talks to in development: passes everything to the server's process of the moment, and puts into its
// pages the script that loads them again. The server itself knows nothing of it.
import { readFileSync } from 'node:fs';
import { Agent, request as ask, createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { fromRoot } from '../root.js';

const script = '/@dev/in-page.js';
const events = '/@dev/events';
const agent = new Agent({ keepAlive: true });

/** A server, not yet listening, over the progress of the loop. */
export function createGateway(progress) {
  return createServer((request, response) => {
    const [path] = request.url.split('?');
    if (path === script) return sendScript(response);
    if (path === events) return sendEvents(progress, response);
    pass(progress, request, response).catch((error) => {
      process.stderr.write(`sinergi: ${request.url}: ${error.stack}\n`);
      response.destroy();
    });
  });
}

function sendScript(response) {
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' });
  response.end(readFileSync(fromRoot('server/bin/dev/in-page.js')));
}

/** Each event holds the whole state: { build, problem }. */
function sendEvents(progress, response) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const send = () => {
    const { build, problem, port } = progress;
    response.write(`data: ${JSON.stringify({ build: port ? build : undefined, problem })}\n\n`);
  };
  send();
  progress.on('change', send);
  response.on('close', () => progress.off('change', send));
}

async function pass(progress, request, response, triesLeft = request.method === 'GET' ? 2 : 0) {
  await progress.settled();
  const { port, build } = progress;
  if (!port) return sendProblem(progress, request, response);
  try {
    const answer = await answerOf(request, response, port);
    const headers = { ...answer.headers, 'cache-control': 'no-store' };
    if (!isPage(request) || !answer.headers['content-type']?.startsWith('text/html')) {
      response.writeHead(answer.statusCode, headers);
      answer.on('error', () => response.destroy());
      answer.pipe(response);
      return;
    }
    const page = withScript(await textOf(answer), build);
    delete headers['transfer-encoding'];
    delete headers.etag;
    response.writeHead(answer.statusCode, { ...headers, 'content-length': Buffer.byteLength(page) });
    response.end(page);
  } catch (error) {
    if (response.destroyed) return;
    // Its process ended meanwhile: the next one answers.
    if (triesLeft === 0)
      return sendText(response, 502, `the server's process does not answer: ${error.message}`);
    await pause(100);
    return pass(progress, request, response, triesLeft - 1);
  }
}

function answerOf(request, response, port) {
  const { method, url: path } = request;
  const headers = { ...request.headers };
  delete headers['if-none-match'];
  delete headers['if-modified-since'];
  if (isPage(request)) headers['accept-encoding'] = 'identity';
  return new Promise((resolve, reject) => {
    const asked = ask({ host: '127.0.0.1', port, method, path, headers, agent });
    asked.on('response', resolve).on('error', reject);
    response.on('close', () => asked.destroy());
    request.pipe(asked);
  });
}

/** Whether the answer is shown as a page; one in a frame is loaded again with the page around it. */
function isPage({ method, headers }) {
  const { 'sec-fetch-dest': destination = 'document', accept = '' } = headers;
  return method === 'GET' && destination === 'document' && accept.includes('text/html');
}

const withScript = (page, build) => {
  const tag = `<script type="module" src="${script}?build=${build}"></script>`;
  return page.includes('</head>') ? page.replace('</head>', () => `${tag}</head>`) : page + tag;
};

async function textOf(answer) {
  return Buffer.concat(await answer.toArray()).toString();
}

/** Nothing answers: the page says why, and loads again once something does. */
function sendProblem({ problem }, request, response) {
  const text = problem?.text ?? 'no server answers';
  if (!isPage(request)) return sendText(response, 503, text);
  const safe = text.replace(/[&<]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign]);
  const page = `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Sinergi · npm run dev</title></head>
<body><noscript><pre>${safe}</pre></noscript></body></html>`;
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(withScript(page, ''));
}

function sendText(response, status, text) {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
  });
  response.end(text);
}
