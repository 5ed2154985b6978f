import type { OffsetRange, ServiceDocument, TextChange } from '@braze-lint/language-service';
import type { Position, Range, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';

import { languageOf } from './language-of.js';
import type { PositionEncoding } from './position-encoding.js';
import { utf16Column, utf8Column } from './position-encoding.js';

/**
 * One state of a text, which translates between the offsets that we count in and the positions that the client counts in.
 * It never changes: an edit makes a new one.
 */
export class TextView {
  /** Differs for every text that this process has seen: a client's own numbers may begin anew when it opens a file again. */
  readonly revision: number;
  /** The client's number; `null` for a file that it has not opened. */
  readonly version: number | null;
  readonly asServiceDocument: ServiceDocument;
  readonly #text: TextDocument;
  readonly #languageId: string;
  readonly #encoding: PositionEncoding;

  private constructor(
    text: TextDocument,
    { languageId, version, encoding }: Pick<TextOptions, 'languageId' | 'version' | 'encoding'>,
  ) {
    this.revision = nextRevision++;
    this.version = version;
    this.#text = text;
    this.#languageId = languageId;
    this.#encoding = encoding;
    this.asServiceDocument = {
      uri: text.uri,
      languageId: languageOf(text.uri, languageId),
      version: this.revision,
      text: text.getText(),
    };
  }

  static of(options: TextOptions): TextView {
    const { uri, languageId, version, text } = options;
    return new TextView(TextDocument.create(uri, languageId, version ?? 0, text), options);
  }

  get uri(): string {
    return this.#text.uri;
  }

  get text(): string {
    return this.asServiceDocument.text;
  }

  /** The text after edits of the client, each made on what the one before left. */
  edited(changes: readonly TextDocumentContentChangeEvent[], version: number): TextView {
    const text = TextDocument.create(this.uri, this.#languageId, version, this.text);
    for (const change of changes) {
      // Each position speaks of what the edits before left, so that they cannot be translated all at once.
      TextDocument.update(text, [this.#encoding === 'utf-16' ? change : translated(change, text)], version);
    }
    return new TextView(text, { languageId: this.#languageId, version, encoding: this.#encoding });
  }

  positionAt(offset: number): Position {
    const position = this.#text.positionAt(offset);
    if (this.#encoding === 'utf-16') return position;
    const before = this.#text.getText({ start: { line: position.line, character: 0 }, end: position });
    return { line: position.line, character: utf8Column(before) };
  }

  offsetAt(position: Position): number {
    return this.#text.offsetAt(this.#encoding === 'utf-16' ? position : utf16Position(position, this.#text));
  }

  rangeOf({ start, end }: OffsetRange): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  offsetsOf({ start, end }: Range): OffsetRange {
    return { start: this.offsetAt(start), end: this.offsetAt(end) };
  }

  editOf({ range, newText }: TextChange): TextEdit {
    return { range: this.rangeOf(range), newText };
  }
}

interface TextOptions {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number | null;
  readonly text: string;
  readonly encoding: PositionEncoding;
}

let nextRevision = 1;

function translated(
  change: TextDocumentContentChangeEvent,
  text: TextDocument,
): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const { start, end } = change.range;
  return { text: change.text, range: { start: utf16Position(start, text), end: utf16Position(end, text) } };
}

function utf16Position({ line, character }: Position, text: TextDocument): Position {
  const start = { line, character: 0 };
  const lineText = text.getText({ start, end: { line, character: Number.MAX_SAFE_INTEGER } });
  return { line, character: utf16Column(lineText, character) };
}
