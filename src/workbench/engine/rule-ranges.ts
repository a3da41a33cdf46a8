/**
 * Conditional formats follow inserted and deleted rows, columns and cells. Univer leaves this to its grid; without one
 * the engine does it itself: whole lines in `rule-lines.ts`, shifted cells here.
 */
import type { IMutationInfo, IDisposable, Injector } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  createCfId,
  setConditionalRuleMutationUndoFactory,
} from '@univerjs/sheets-conditional-formatting';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';

import { followLines, formulasOf, moved, type Place, type Rule } from './rule-lines';

/** Begins to watch all rules, those of now and those to come. */
export function followRules(injector: Injector): IDisposable {
  const model = injector.get(ConditionalFormattingRuleModel);
  const lines = followLines(injector);
  const watched = new Map<string, IDisposable>();
  const key = ({ unitId, subUnitId }: Place, rule: Rule) => `${unitId}|${subUnitId}|${rule.cfId}`;
  const stop = (place: Place, rule: Rule) => {
    watched.get(key(place, rule))?.dispose();
    watched.delete(key(place, rule));
  };
  const watch = (place: Place, rule: Rule) => {
    stop(place, rule);
    watched.set(key(place, rule), watchRule(injector, place, rule, lines.moving));
  };
  for (const [unitId, sheets] of model.getAll()) {
    for (const [subUnitId, rules] of sheets) for (const rule of rules) watch({ unitId, subUnitId }, rule);
  }
  const subscription = model.$ruleChange.subscribe(({ unitId, subUnitId, rule, type }) => {
    if (type === 'delete') stop({ unitId, subUnitId }, rule);
    else if (type !== 'sort') watch({ unitId, subUnitId }, rule);
  });
  return {
    dispose: () => {
      subscription.unsubscribe();
      lines.dispose();
      for (const one of watched.values()) one.dispose();
    },
  };
}

function watchRule(injector: Injector, place: Place, rule: Rule, linesAreMoving: () => boolean): IDisposable {
  return injector
    .get(FormulaRefRangeService)
    .registerRangeFormula(place.unitId, place.subUnitId, rule.ranges, formulasOf(rule), (parts) => {
      if (linesAreMoving()) return { redos: [], undos: [] };
      const [first, ...more] = parts;
      if (!first) {
        const redo = { id: DeleteConditionalRuleMutation.id, params: { ...place, cfId: rule.cfId } };
        return { redos: [redo], undos: [{ id: AddConditionalRuleMutation.id, params: { ...place, rule } }] };
      }
      const params = { ...place, cfId: rule.cfId, rule: moved(rule, first.ranges, first.formulas) };
      const redos: IMutationInfo[] = [{ id: SetConditionalRuleMutation.id, params }];
      const undos: IMutationInfo[] = [...setConditionalRuleMutationUndoFactory(injector, params)];
      // Where the formulas of its parts no longer agree, a rule falls into several.
      for (const part of more) {
        const added = { ...place, rule: { ...moved(rule, part.ranges, part.formulas), cfId: createCfId() } };
        redos.push({ id: AddConditionalRuleMutation.id, params: added });
        undos.push(AddConditionalRuleMutationUndoFactory(injector, added));
      }
      return { redos, undos };
    });
}
