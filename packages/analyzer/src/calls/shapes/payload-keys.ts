/** Members of an options object that hold the body of a request. */
export const PAYLOAD_KEYS: readonly string[] = ['body', 'data', 'json', 'payload'];
