/** Whether an operator assigns only where it has to: `&&=`, `||=`, `??=`. */
export function isLogicalAssignment(operator: string): boolean {
  return operator === '&&=' || operator === '||=' || operator === '??=';
}
