import type { AuditedCall, AuditReport } from './audit-report.js';
import { nameOf } from './audit-report.js';

/** The permissions that the key of a code base needs. */
export interface PermissionReport {
  /** In alphabetical order. */
  readonly permissions: readonly NeededPermission[];
  /** Endpoints for which no permission is documented. */
  readonly undocumented: readonly CallsOfEndpoints[];
  /** Permissions that the settings list and that no call needs; empty where they list none. */
  readonly unused: readonly string[];
}

export interface CallsOfEndpoints {
  readonly endpoints: readonly string[];
  readonly calls: readonly AuditedCall[];
}

export interface NeededPermission extends CallsOfEndpoints {
  readonly permission: string;
  /** Whether the settings list it; absent where they list none. */
  readonly granted?: boolean;
}

/** Groups the calls of a code base by the permission that they need. */
export function permissionReport({
  calls,
  granted,
}: Pick<AuditReport, 'calls' | 'granted'>): PermissionReport {
  const names = new Set(
    calls.flatMap(({ endpoints }) => endpoints.flatMap(({ permission }) => permission ?? [])),
  );
  const permissions = [...names].sort().map((permission) => ({
    permission,
    ...callsWith(permission, calls),
    ...(granted !== undefined && { granted: granted.includes(permission) }),
  }));
  const undocumented = callsWith(undefined, calls);
  return {
    permissions,
    undocumented: undocumented.calls.length > 0 ? [undocumented] : [],
    unused: (granted ?? []).filter((permission) => !names.has(permission)),
  };
}

function callsWith(permission: string | undefined, calls: readonly AuditedCall[]): CallsOfEndpoints {
  const needing = calls.filter(({ endpoints }) =>
    endpoints.some((endpoint) => endpoint.permission === permission),
  );
  const endpoints = needing.flatMap((call) =>
    call.endpoints.filter((endpoint) => endpoint.permission === permission),
  );
  return { endpoints: [...new Set(endpoints.map(nameOf))].sort(), calls: needing };
}
