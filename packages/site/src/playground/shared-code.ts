/** What a link carries. */
export interface SharedCode {
  readonly text: string;
  /** As editors name languages. */
  readonly language: PlaygroundLanguage;
  /** The id of an endpoint that was chosen. */
  readonly endpoint?: string;
}

export const playgroundLanguages = ['javascript', 'typescript', 'typescriptreact', 'jsonc'] as const;

export type PlaygroundLanguage = (typeof playgroundLanguages)[number];

/** What stands behind the `#` of an address: nothing of ours, a code, or something that cannot be read. */
export type ReadHash =
  | { readonly kind: 'none' }
  | { readonly kind: 'code'; readonly code: SharedCode }
  | { readonly kind: 'broken' };

/** Longer addresses get cut by mail programs and chats. */
export const longestHash = 16_000;

/** What a link may unpack to, in UTF-16 units: what is packed tightly must not fill the memory. */
export const longestShared = 200_000;

const prefix = '#code=';

/** The part of an address that carries a code; `undefined` if it would be too long. */
export async function hashOf({ text, language, endpoint }: SharedCode): Promise<string | undefined> {
  if (text.length > longestShared) return undefined;
  const written = JSON.stringify([text, language, ...(endpoint === undefined ? [] : [endpoint])]);
  const packed = await throughStream(new TextEncoder().encode(written), new CompressionStream('deflate-raw'));
  const hash = prefix + base64Url(packed ?? new Uint8Array());
  return hash.length > longestHash ? undefined : hash;
}

/** Reads such a part, wherever it comes from. */
export async function readHash(hash: string): Promise<ReadHash> {
  if (!hash.startsWith(prefix)) return { kind: 'none' };
  if (hash.length > longestHash) return { kind: 'broken' };
  try {
    const packed = bytesOf(hash.slice(prefix.length));
    const bytes = await throughStream(packed, new DecompressionStream('deflate-raw'));
    const code = bytes && codeOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return code === undefined ? { kind: 'broken' } : { kind: 'code', code };
  } catch {
    return { kind: 'broken' };
  }
}

function codeOf(value: unknown): SharedCode | undefined {
  if (!Array.isArray(value)) return undefined;
  const [text, language, endpoint] = value as readonly unknown[];
  const known = playgroundLanguages.find((name) => name === language);
  if (typeof text !== 'string' || text.length > longestShared || known === undefined) return undefined;
  return { text, language: known, ...(typeof endpoint === 'string' && { endpoint }) };
}

/** What a stream makes of bytes; `undefined` if it is too much. */
async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = (
    new Blob([bytes]).stream().pipeThrough(stream) as ReadableStream<Uint8Array<ArrayBuffer>>
  ).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > 4 * longestShared) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function base64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
