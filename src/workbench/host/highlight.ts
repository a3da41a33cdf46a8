/** A conditional format's condition, and how it is replaced. */
import { CFRuleType } from '@univerjs/sheets-conditional-formatting';

import { changeRule, ruleById, type Highlight, type Rule } from './conditional-rules';
import type { HostContext } from './context';
import { invalidOperation } from './errors';

export interface RuleTarget {
  readonly sheetId: string;
  readonly id: string;
}

/** The rule's condition; bars, scales and icons have none. */
export function highlightOf({ sheetId, id }: RuleTarget, context: HostContext): Highlight {
  const { rule } = ruleById(context, sheetId, id);
  if (rule.type !== CFRuleType.highlightCell) throw invalidOperation();
  return rule;
}

/** Replaces the rule's condition, keeping its place and its look. */
export async function setHighlight(
  target: RuleTarget,
  rule: Rule['rule'],
  context: HostContext,
): Promise<void> {
  await changeRule(context, target.sheetId, { ...ruleById(context, target.sheetId, target.id), rule });
}
