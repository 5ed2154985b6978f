/** Two pages that disagree, and how it was decided. The ids are those of the catalogue: `M` for messages, `U` for users and the rest. */
export interface Contradiction {
  /** What the pages disagree about, and the decision. */
  readonly decided: string;
  /** Bodies that one of the pages allows: nothing may be reported of them. Without any, `because` says why. */
  readonly silent: readonly SilentRequest[];
  /** Why there is nothing to keep silent about. */
  readonly because?: string;
}

export interface SilentRequest {
  readonly endpoint: string;
  /** `POST`, unless it says otherwise. */
  readonly method?: string;
  /** The source of the body. */
  readonly body: string;
}

export type Contradictions = Readonly<Record<string, Contradiction>>;

/** A request with that body. */
export function to(endpoint: string, body: string, method?: string): SilentRequest {
  return { endpoint, body, ...(method !== undefined && { method }) };
}
