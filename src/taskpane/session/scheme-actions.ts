/** Schemes: which one a table is held against, and those that the workbook keeps. */
import type { Scheme } from '../../domain/scheme';
import { withoutScheme, withScheme, withSchemeChoice } from '../../sheets/binding';
import type { Desk } from './desk';
import { type Perform, told } from './perform';
import { chosenReport, type SessionState } from './session-state';
import type { Store } from './store';

export interface SchemeActions {
  /** Holds the appendix on show against a scheme by id, against none (null), or against what fits (undefined). */
  readonly chooseScheme: (scheme: string | null | undefined) => Promise<void>;
  /** Keeps a scheme in the workbook and holds the appendix on show against it; true when it was kept. */
  readonly keepScheme: (scheme: Scheme) => Promise<boolean>;
  readonly removeScheme: (id: string) => Promise<void>;
}

export function schemeActions(store: Store<SessionState>, desk: Desk, perform: Perform): SchemeActions {
  const onShow = (): string | null => chosenReport(store.get())?.appendix.id ?? null;
  return {
    chooseScheme: async (scheme) =>
      void (await perform(async () => ({
        outcome: await desk.keep('scheme-choice', (record) => {
          const appendix = onShow();
          return appendix === null ? record : withSchemeChoice(record, appendix, scheme);
        }),
        done: told('scheme-chosen'),
      }))),
    keepScheme: async (scheme) =>
      await perform(async () => ({
        outcome: await desk.keep('scheme', (record) => {
          const kept = withScheme(record, scheme);
          const appendix = onShow();
          return appendix === null ? kept : withSchemeChoice(kept, appendix, scheme.id);
        }),
        done: told('scheme-kept'),
      })),
    removeScheme: async (id) =>
      void (await perform(async () => ({
        outcome: await desk.keep('scheme-remove', (record) => withoutScheme(record, id)),
        done: told('scheme-removed'),
      }))),
  };
}
