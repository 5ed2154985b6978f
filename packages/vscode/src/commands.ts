/** The commands of the extension; those of the server are registered by the client. */
export const commands = { restart: 'braze-lint.restart' } as const;
