/** What derives from the registered checks: their ids as a type, and running them over an appendix. */
import type { Appendix } from '../appendix';
import { bySeverity } from '../finding';
import type { Finding } from '../finding';
import { kindOf } from '../kinds';
import type { AppendixKind } from '../kinds';
import { causesOnly } from './causes';
import { findingOf } from './check';
import type { Check } from './check';
import { factsOf } from './facts';
import type { CheckContext } from './facts';
import { registeredChecks } from './registered';

export type { Check } from './check';
export type { CheckContext } from './facts';
export type { FindingWords } from './sentence';

/** The ids of all checks; what asks for a word per check is typed by it. */
export type CheckId = (typeof registeredChecks)[number]['id'];

/** Every check, in the order of the documentation. */
export const checks: readonly Check<CheckId>[] = registeredChecks;

const byId: ReadonlyMap<string, Check<CheckId>> = new Map(checks.map((check) => [check.id, check]));

/** The check of a finding; undefined for an id that another version knew. */
export const checkById = (id: string): Check<CheckId> | undefined => byId.get(id);

/** The checks that look at appendices of a kind. */
export const checksOf = (kind: AppendixKind): readonly Check<CheckId>[] =>
  checks.filter(({ appliesTo }) => appliesTo(kindOf(kind)));

/** Runs every check that applies to the appendix: most serious first, each finding once, at its cause. */
export function runChecks(appendix: Appendix, context: CheckContext): Finding[] {
  const facts = factsOf(appendix, context);
  const findings = checksOf(appendix.kind).flatMap((check) =>
    check.run(appendix, facts).map((seen) => findingOf(check, appendix, seen)),
  );
  return causesOnly(checks, findings, appendix, facts).sort(bySeverity);
}
