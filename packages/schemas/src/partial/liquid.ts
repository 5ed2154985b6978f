/** Whether Braze expands `text` before it uses it: then only its kind is known. */
export function isLiquid(text: string): boolean {
  return text.includes('{{') || text.includes('{%');
}

/**
 * The parts of `text` that are there whatever its Liquid turns out to be: outputs count as nothing, and so does
 * everything from the first tag to the last, because a tag can drop or repeat what it encloses. White space beside
 * Liquid counts as nothing too, as dashes in the braces remove it.
 */
export function certainParts(text: string): readonly string[] {
  return isLiquid(text) ? outsideTags(text).flatMap(outsideOutputs) : [text];
}

function outsideTags(text: string): readonly string[] {
  const first = text.indexOf('{%');
  if (first === -1) return [text];
  const last = text.lastIndexOf('%}');
  const before = text.slice(0, first).trimEnd();
  return last < first ? [before] : [before, text.slice(last + 2).trimStart()];
}

function outsideOutputs(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf('{{', from);
    if (start === -1) break;
    parts.push(trimAt(text.slice(from, start), from > 0, true));
    const end = text.indexOf('}}', start);
    if (end === -1) return parts;
    from = endOfBraces(text, end);
  }
  parts.push(trimAt(text.slice(from), from > 0, false));
  return parts;
}

/** Behind all braces that follow each other: the first one of `{{${name}}}` closes the name. */
function endOfBraces(text: string, from: number): number {
  let end = from;
  while (text[end] === '}') end++;
  return end;
}

function trimAt(part: string, start: boolean, end: boolean): string {
  const left = start ? part.trimStart() : part;
  return end ? left.trimEnd() : left;
}
