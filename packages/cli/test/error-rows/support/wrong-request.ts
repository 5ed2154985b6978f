/** A request that Braze refuses (or loses a part of) with a row of the errors page, and the same request mended. */
export interface WrongRequest {
  /** The id of the row in the catalogue. */
  readonly row: string;
  /** What is wrong, for the table: a part of a sentence. */
  readonly what: string;
  /** JavaScript that sends one request with `fetch`; `key` and `user` are there, and nothing is known of them. */
  readonly wrong: string;
  readonly right: string;
}

/** The parts of a request. All of them are source code, but for the host and the path. */
interface Request {
  readonly host?: string;
  readonly path: string;
  readonly method?: string;
  readonly authorization?: string;
  readonly contentType?: string;
  /** The whole of what stands at `body`. */
  readonly text?: string;
}

/** Code that sends a body to an endpoint. */
export function send(body: string, { text = `JSON.stringify(${body})`, ...request }: Request): string {
  return code({ ...request, text });
}

/** Code that sends no body. */
export function read(request: Omit<Request, 'text'>): string {
  return code({ ...request, method: 'GET' });
}

function code({
  host = 'rest.iad-01.braze.com',
  path,
  method = 'POST',
  authorization = '`Bearer ${key}`',
  contentType = "'application/json'",
  text,
}: Request): string {
  const lines = [
    `  method: '${method}',`,
    `  headers: { Authorization: ${authorization}${text === undefined ? '' : `, 'Content-Type': ${contentType}`} },`,
    ...(text === undefined ? [] : [`  body: ${text},`]),
  ];
  return `await fetch('https://${host}${path}', {\n${lines.join('\n')}\n});\n`;
}
