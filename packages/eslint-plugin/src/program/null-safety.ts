import type ts from 'typescript';

const known = new WeakMap<ts.Program, boolean>();

/** Whether types of the program that do not say `null` or `undefined` exclude them. */
export function isNullSafe(program: ts.Program): boolean {
  const earlier = known.get(program);
  if (earlier !== undefined) return earlier;
  const found = askChecker(program.getTypeChecker()) ?? askOptions(program.getCompilerOptions());
  known.set(program, found);
  return found;
}

/** What a compiler takes for granted differs between its versions, so that its options alone do not tell. */
function askChecker(checker: Partial<ts.TypeChecker>): boolean | undefined {
  const { isTypeAssignableTo, getNullType, getStringType } = checker;
  if (isTypeAssignableTo === undefined || getNullType === undefined || getStringType === undefined)
    return undefined;
  return !isTypeAssignableTo(getNullType(), getStringType());
}

function askOptions({ strict, strictNullChecks }: ts.CompilerOptions): boolean {
  return strictNullChecks ?? strict ?? false;
}
