/** The ways to print what was found. */
export const formatNames = ['pretty', 'stylish', 'json'] as const;

export type FormatName = (typeof formatNames)[number];

export const isFormatName = (name: string): name is FormatName => formatNames.some((known) => known === name);
