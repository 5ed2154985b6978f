/** Colours a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

export type Style = keyof typeof codes;

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  underline: [4, 24],
} as const;

export function painter(colors: boolean): Paint {
  if (!colors) return (_style, text) => text;
  return (style, text) => {
    const [on, off] = codes[style];
    return `\u001B[${on.toString()}m${text}\u001B[${off.toString()}m`;
  };
}
