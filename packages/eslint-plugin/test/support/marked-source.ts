/** A place in a text: lines count from 1, columns from 1 and in UTF-16 units, as ESLint reports them. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface MarkedSource {
  readonly code: string;
  /** Where the reports must be, in the order of their openings. */
  readonly places: readonly Place[];
}

/** Reads a source in which every expected report is put between `«` and `»`; they may be nested. */
export function readMarkedSource(marked: string): MarkedSource {
  let code = '';
  const open: number[] = [];
  const ranges: [number, number][] = [];
  for (const character of marked) {
    if (character === '«') open.push(ranges.push([code.length, -1]) - 1);
    else if (character === '»') closeRange(ranges, open.pop(), code.length);
    else code += character;
  }
  if (open.length > 0) throw new Error(`A « is not closed in: ${marked}`);
  return { code, places: ranges.map(([start, end]) => placeOf(code, start, end)) };
}

function closeRange(ranges: [number, number][], index: number | undefined, end: number): void {
  const range = index === undefined ? undefined : ranges[index];
  if (range === undefined) throw new Error('A » without its «');
  range[1] = end;
}

function placeOf(code: string, start: number, end: number): Place {
  const [line, column] = positionAt(code, start);
  const [endLine, endColumn] = positionAt(code, end);
  return { line, column, endLine, endColumn };
}

function positionAt(code: string, offset: number): [line: number, column: number] {
  const before = code.slice(0, offset).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}
