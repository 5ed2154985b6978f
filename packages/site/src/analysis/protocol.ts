import type {
  OffsetRange,
  ServiceAction,
  ServiceCompletion,
  ServiceDiagnostic,
  ServiceDocument,
  ServiceHover,
  ServiceInlayHint,
  ServiceSymbol,
} from '@braze-lint/language-service';

/** How a text is judged and told of. */
export interface Setup {
  /** A tag that the service knows. */
  readonly locale: string;
  /** The id of the endpoint that a JSON text without `$schema` goes to. */
  readonly endpoint?: string;
}

/** An endpoint whose requests have a body. */
export interface EndpointChoice {
  readonly id: string;
  /** `POST /messages/send` */
  readonly name: string;
}

/** A finding, and what can be done about it. */
export interface Finding extends ServiceDiagnostic {
  readonly actions: readonly ServiceAction[];
}

/** All that is shown of a text without being asked for. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly calls: readonly ServiceSymbol[];
  readonly hints: readonly ServiceInlayHint[];
  readonly faults: readonly OffsetRange[];
}

interface OfDocument {
  readonly document: ServiceDocument;
  readonly setup: Setup;
}

/** What the worker can be asked: parameters and answer of each question. */
export interface Questions {
  readonly endpoints: readonly [asked: Record<string, never>, answer: readonly EndpointChoice[]];
  readonly report: readonly [asked: OfDocument, answer: Report];
  readonly complete: readonly [
    asked: OfDocument & { readonly offset: number },
    answer: readonly ServiceCompletion[],
  ];
  readonly hover: readonly [
    asked: OfDocument & { readonly offset: number },
    answer: ServiceHover | undefined,
  ];
  readonly schema: readonly [asked: { readonly endpoint: string }, answer: string];
}

export type Topic = keyof Questions;
export type Asked<T extends Topic> = Questions[T][0];
export type Answer<T extends Topic> = Questions[T][1];

export interface Question {
  readonly id: number;
  readonly topic: Topic;
  readonly asked: Asked<Topic>;
}

/** An answer, or the text of the error that came instead. */
export type Reply =
  { readonly id: number; readonly answer: Answer<Topic> } | { readonly id: number; readonly error: string };
