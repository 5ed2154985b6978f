/** What the server of the tests knows. */
export interface TestWorkspace {
  readonly key: string;
  /** Permissions that the key lacks. */
  readonly denied: readonly string[];
  readonly campaigns: readonly TestCampaign[];
  readonly canvases: readonly TestEntry[];
  readonly segments: readonly TestEntry[];
}

export interface TestEntry {
  readonly id: string;
  readonly name: string;
}

export interface TestCampaign extends TestEntry {
  readonly api: boolean;
  readonly messages: Readonly<Record<string, { readonly channel: string; readonly name?: string }>>;
}

/** The key of the tests: nothing that is printed or written may hold it. */
export const secret = 'sk-3f1c9a5e-TOP-SECRET-77b0';

/** A workspace with so many campaigns, every third of them an API campaign. */
export function workspaceWith(campaigns: number, changes: Partial<TestWorkspace> = {}): TestWorkspace {
  return {
    key: secret,
    denied: [],
    campaigns: Array.from({ length: campaigns }, (_, index) => campaign(index)),
    canvases: [{ id: 'canvas-1', name: 'Onboarding' }],
    segments: [
      { id: 'segment-2', name: 'Readers' },
      { id: 'segment-1', name: 'All' },
    ],
    ...changes,
  };
}

function campaign(index: number): TestCampaign {
  const id = `campaign-${String(index).padStart(4, '0')}`;
  return {
    id,
    name: `Campaign ${String(index)}`,
    api: index % 3 === 0,
    messages: {
      [`${id}-push`]: { channel: 'ios_push', name: 'Push' },
      [`${id}-email`]: { channel: 'email', name: 'Variation 1' },
    },
  };
}
