/** What PostgreSQL says while it starts, stops or has no room, and of connections that break. */
const sqlStates = /^(08\w{3}|57P0[1-5]|53300)$/;
/** What the operating system says where nobody listens, or stops listening. */
const systemCodes =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_STREAM_DESTROYED)$/;
/** Prisma: the server cannot be reached, or does not answer, or closed the connection. */
const prismaCodes = /^(P1001|P1002|P1008|P1017|P2024|P2037)$/;
const driverKinds = new Set([
  'ConnectionClosed',
  'DatabaseNotReachable',
  'SocketTimeout',
  'TooManyConnections',
]);
/** pg's own errors carry no code. */
const sentences =
  /^(Connection terminated|Client was closed|Client has encountered a connection error|timeout exceeded when trying to connect|Query read timeout)/;

interface Failure {
  code?: unknown;
  syscall?: unknown;
  kind?: unknown;
  message?: unknown;
  originalCode?: unknown;
  cause?: unknown;
  originalError?: unknown;
  meta?: { driverAdapterError?: unknown };
}

/** Whether an error, or what is behind it, says that the database is away: it would answer the same question later. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  const { code, syscall, kind, message, originalCode, ...behind } = fieldsOf(error);
  const codes = [code, originalCode].filter((value) => typeof value === 'string');
  if (codes.some((value) => sqlStates.test(value) || prismaCodes.test(value))) return true;
  if (codes.some((value) => systemCodes.test(value))) return true;
  // A socket that is missing; other missing files say nothing of the database.
  if (code === 'ENOENT' && syscall === 'connect') return true;
  if (driverKinds.has(kind as string) || sentences.test(String(message))) return true;
  return Object.values(behind).some((inner) => isDatabaseAway(inner, depth + 1));
}

function fieldsOf(error: Failure) {
  const { code, syscall, kind, message, originalCode, cause, originalError, meta } = error;
  return {
    code,
    syscall,
    kind,
    message,
    originalCode,
    cause,
    originalError,
    driver: meta?.driverAdapterError,
  };
}
