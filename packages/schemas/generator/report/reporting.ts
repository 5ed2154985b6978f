import type { Definitions, Form } from '../lift/definitions.js';
import { liftInto } from '../lift/lift.js';
import type { Schema } from '../lift/schema.js';

/** `whole`: for values without holes, in which Liquid is a text like any other. `may`: for partial values. */
export type ReportMode = 'whole' | 'may';

/** How the parts of a reporting schema are made. */
export interface Reporting {
  readonly definitions: Definitions;
  /** A schema that fails where a constraint is certainly broken. */
  readonly holds: (schema: Schema) => Schema;
  /** A schema that holds where the condition certainly does. */
  readonly certainly: (condition: Schema) => Schema;
}

export function reportingOf(mode: ReportMode, definitions: Definitions): Reporting {
  const into = (form: Exclude<Form, 'report'>) => (schema: Schema) => liftInto(schema, form, definitions);
  switch (mode) {
    case 'whole':
      return { definitions, holds: into('plain'), certainly: into('plain') };
    case 'may':
      return { definitions, holds: into('may'), certainly: into('must') };
  }
}
