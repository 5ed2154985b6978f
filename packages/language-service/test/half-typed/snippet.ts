/** Half-typed code with a cursor (`‸`), and what has to be understood of it. */
export interface Snippet {
  readonly code: string;
  /** TypeScript, if it says nothing else. */
  readonly languageId?: string;
  readonly slot?: 'key' | 'value';
  /** The keys and positions that lead to the object, or to the value, from the root of the body. */
  readonly path: string;
  /** The other keys of the object, sorted. */
  readonly siblings: readonly string[];
  /** The path of the endpoint. */
  readonly endpoint?: string;
  /** Some of what has to be proposed, and some of what must not be. */
  readonly offers: readonly string[];
  readonly withholds?: readonly string[];
}

export const send = (body: string, rest = ''): string =>
  `await fetch('https://rest.iad-01.braze.com/messages/send', {\n  method: 'POST',\n  body: JSON.stringify(${body}),\n});\n${rest}`;

/** A body of which the object of an Apple push is being typed. */
export const push = (inner: string, rest = ''): string =>
  send(
    `{\n    external_user_ids: [id],\n    messages: {\n      apple_push: {\n${inner}\n      },\n    },\n  }`,
    rest,
  );

export const inPush = {
  path: 'messages.apple_push',
  siblings: ['alert'],
  offers: ['badge', 'sound', 'extra'],
  withholds: ['alert'],
};
