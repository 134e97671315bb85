export function calibrateConfidence(chance: number, _kind: number): number {
  return chance;
}
