import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { fileWords } from './file.words.js';
import { FileError } from './import.error.js';

/** What one pass over a file tells about it. */
export interface FileFacts {
  /** SHA-256 of the bytes, 64 hex digits. */
  hash: string;
  encoding: 'utf-8' | 'windows-1252';
  delimiter: ',' | ';' | '\t';
}

const delimiters = [',', ';', '\t'] as const;

/** Reads a file once, without keeping it. Throws FileError where it is absent, empty or no text. */
export async function inspectFile(path: string): Promise<FileFacts> {
  const hash = createHash('sha256');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let encoding: FileFacts['encoding'] = 'utf-8';
  let start = Buffer.alloc(0);
  for await (const chunk of bytesOf(path)) {
    hash.update(chunk);
    if (chunk.includes(0)) throw new FileError(path, fileWords.binary);
    if (start.length < 65_536) start = Buffer.concat([start, chunk]);
    if (encoding === 'utf-8' && !decodes(utf8, chunk)) encoding = 'windows-1252';
  }
  if (encoding === 'utf-8' && !decodes(utf8)) encoding = 'windows-1252';
  if (start.toString('latin1').replace('\u00ef\u00bb\u00bf', '').trim() === '') {
    throw new FileError(path, fileWords.empty);
  }
  return { hash: hash.digest('hex'), encoding, delimiter: delimiterOf(start.toString('latin1')) };
}

async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new FileError(path, fileWords.absent);
    if (code === 'EISDIR') throw new FileError(path, fileWords.folder);
    if (code === 'EACCES') throw new FileError(path, fileWords.forbidden);
    throw error;
  }
}

function decodes(decoder: TextDecoder, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** The delimiter that stands most often in the first line, outside quotes. */
function delimiterOf(text: string): FileFacts['delimiter'] {
  const unquoted = text.replace(/"(?:[^"]|"")*"/g, '');
  const line = unquoted.split(/\r?\n/).find((one) => one.trim() !== '') ?? '';
  const [most] = delimiters
    .map((delimiter) => ({ delimiter, times: line.split(delimiter).length - 1 }))
    .sort((a, b) => b.times - a.times);
  return most?.delimiter ?? ',';
}
