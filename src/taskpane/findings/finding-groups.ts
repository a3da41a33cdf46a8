/** Which findings are shown, and how they are put together. Pure. */
import { bySeverity, type Finding, type Severity } from '../../domain/finding';
import type { AppendixReport } from '../../sheets/report';

/** What the person wants to see; null means all. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly check: string | null;
}

export const everything: FindingFilter = { severity: null, check: null };

/** Findings of one check and severity, in the order of the sheet. */
export interface FindingGroup {
  readonly check: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Findings that are many of one kind are folded up from this number on. */
export const foldFrom = 4;

/** Names a finding across readings of the sheet: the same check at the same cell is the same finding. */
export const findingKey = (finding: Finding): string =>
  `${finding.check}@${finding.sheetId}!${finding.place.row}:${finding.place.column}`;

export const matches = (filter: FindingFilter, finding: Finding): boolean =>
  (filter.severity === null || finding.severity === filter.severity) &&
  (filter.check === null || finding.check === filter.check);

/** Most serious first, then by where the group's first finding stands. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, { check: string; severity: Severity; findings: Finding[] }>();
  for (const finding of [...findings].sort(bySeverity)) {
    const key = `${finding.severity} ${finding.check}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { check: finding.check, severity: finding.severity, findings: [finding] });
  }
  return [...groups.values()];
}

/** The checks that found something, most findings first. */
export function checksFound(findings: readonly Finding[]): readonly { check: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1);
  return [...counts].map(([check, count]) => ({ check, count })).sort((a, b) => b.count - a.count);
}

/** How many findings the screen lists before a person filters them. */
export const findingCount = ({ findings }: AppendixReport): number => findings.length;
