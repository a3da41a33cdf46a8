/** A finding appears once, at its cause: what follows from another finding is dropped, by the rules of its check. */
import type { Appendix } from '../appendix';
import type { Finding } from '../finding';
import type { CauseRule, Check, Scene } from './check';
import type { Facts } from './facts';

export const sameCell = (a: Finding, b: Finding): boolean =>
  a.place.row === b.place.row && a.place.column === b.place.column;
export const inSameRow = (a: Finding, b: Finding): boolean => a.place.row === b.place.row;

/** A finding follows from one of some checks in the same cell. */
export const fromSameCell =
  (...checks: readonly Check[]): CauseRule =>
  (finding, { of }) =>
    checks.some((check) => of(check).some((cause) => sameCell(cause, finding)));

/** A finding follows from one of some checks in the same row. */
export const fromSameRow =
  (...checks: readonly Check[]): CauseRule =>
  (finding, { of }) =>
    checks.some((check) => of(check).some((cause) => inSameRow(cause, finding)));

const byCheck = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = found.get(finding.check);
    if (list === undefined) found.set(finding.check, [finding]);
    else list.push(finding);
  }
  return found;
};

/** The findings without those that follow from others. */
export function causesOnly(
  checks: readonly Check[],
  findings: readonly Finding[],
  appendix: Appendix,
  facts: Facts,
): Finding[] {
  const found = byCheck(findings);
  const rules = new Map(checks.map(({ id, followsFrom = [] }) => [id, followsFrom]));
  const scene: Scene = { appendix, facts, of: ({ id }) => found.get(id) ?? [] };
  return findings.filter((finding) => !(rules.get(finding.check) ?? []).some((rule) => rule(finding, scene)));
}
