import type { Completion } from '@codemirror/autocomplete';
import type {
  OffsetRange,
  ServiceCompletion,
  ServiceDiagnostic,
  ServiceSymbol,
  TextChange,
} from '@braze-lint/language-service';

/** A replacement as CodeMirror writes it. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export function changesOf(edits: readonly TextChange[]): readonly Change[] {
  return edits.map(({ range, newText }) => ({ from: range.start, to: range.end, insert: newText }));
}

export function severityOf({ severity }: ServiceDiagnostic): 'error' | 'warning' | 'info' {
  return severity === 'hint' ? 'info' : severity;
}

/** How CodeMirror shows a proposal; `label` is what is matched with the text. */
export function proposalOf({
  label,
  kind,
  detail,
  filterText,
  sortText,
}: ServiceCompletion): Pick<Completion, 'label' | 'displayLabel' | 'detail' | 'type' | 'sortText'> {
  const types = { property: 'property', value: 'constant', endpoint: 'text', snippet: 'keyword' };
  return { label: filterText, displayLabel: label, detail, type: types[kind], sortText };
}

/** The innermost request at an offset, else the only one of the text. */
export function callAt(calls: readonly ServiceSymbol[], offset: number): ServiceSymbol | undefined {
  const around = calls.filter(({ range }) => range.start <= offset && offset <= range.end);
  const [innermost] = around.sort((a, b) => lengthOf(a.range) - lengthOf(b.range));
  return innermost ?? (calls.length === 1 ? calls[0] : undefined);
}

/** A place as people count: line and column from 1. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The page of a rule on this site, by the address that its findings name. */
export function localPage(address: string): string {
  return new URL(address).pathname;
}

function lengthOf({ start, end }: OffsetRange): number {
  return end - start;
}
