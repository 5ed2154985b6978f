/** The first line of a page that is generated as a whole. */
export const generatedHead =
  '<!-- Generated from schemas/catalog: do not edit, run `npm run generate`. -->\n\n';

/** A table; cells may hold Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows.map((cells) => cells.map(cellText))];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}\n`).join('');
}

/** Blocks with an empty line between them; those without text are left out. */
export function page(...blocks: readonly string[]): string {
  return `${blocks
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}

export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

export function link(text: string, address: string): string {
  return `[${text}](${address})`;
}

/** `1 constraint`, `1,204 constraints` */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}

/**
 * The text with something else between the two comments that mark a generated part.
 * @throws Error if the page does not have both comments, once, in this order
 */
export function withGeneratedPart(text: string, name: string, part: string): string {
  const [start, end] = [`<!-- generated: ${name} -->`, `<!-- /generated: ${name} -->`];
  const [before, rest, ...more] = text.split(start);
  const [, after, ...others] = (rest ?? '').split(end);
  if (before === undefined || after === undefined || more.length + others.length > 0) {
    throw new Error(`There is no single part between ${start} and ${end}.`);
  }
  return `${before}${start}\n\n${part.trim()}\n\n${end}${after}`;
}

function cellText(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('|', String.raw`\|`);
}
