/** Schemes: which one a table is held against, and those that the workbook keeps. */
import type { Scheme } from '../../../domain/scheme';
import { keepRecord } from '../../../excel/bind';
import { withoutScheme, withScheme, withSchemeChoice } from '../../../sheets/binding';
import { chosenReport } from '../session-state';
import { told, type Tools } from './remembering';

export interface SchemeActions {
  /** Holds the appendix on show against a scheme by id, against none (null), or against what fits (undefined). */
  readonly chooseScheme: (scheme: string | null | undefined) => Promise<void>;
  /** Keeps a scheme in the workbook and holds the appendix on show against it; true when it was kept. */
  readonly keepScheme: (scheme: Scheme) => Promise<boolean>;
  readonly removeScheme: (id: string) => Promise<void>;
}

export function schemeActions({ store, perform }: Tools): SchemeActions {
  const onShow = (): string | null => chosenReport(store.get())?.appendix.id ?? null;
  return {
    chooseScheme: async (scheme) =>
      void (await perform(async () => ({
        outcome: await keepRecord('scheme-choice', (record) => {
          const appendix = onShow();
          return appendix === null ? record : withSchemeChoice(record, appendix, scheme);
        }),
        done: told('scheme-chosen'),
      }))),
    keepScheme: async (scheme) =>
      await perform(async () => ({
        outcome: await keepRecord('scheme', (record) => {
          const kept = withScheme(record, scheme);
          const appendix = onShow();
          return appendix === null ? kept : withSchemeChoice(kept, appendix, scheme.id);
        }),
        done: told('scheme-kept'),
      })),
    removeScheme: async (id) =>
      void (await perform(async () => ({
        outcome: await keepRecord('scheme-remove', (record) => withoutScheme(record, id)),
        done: told('scheme-removed'),
      }))),
  };
}
