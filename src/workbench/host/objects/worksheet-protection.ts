/** Excel.WorksheetProtection. */
import { flag, isAbsent, oneOf, optionsIn } from '../arguments';
import type { HostContext } from '../context';
import { accessDenied, notImplemented } from '../errors';
import { EVENTS, WORKBOOK_TARGET } from '../event-methods';
import { protectionOf, setProtection } from '../guard';
import { defineKind, writes, type HostObject } from '../object';
import { passwordsOf } from '../passwords';

/** What a protected sheet may allow; all false unless asked for. */
const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

/** What may be selected on a protected sheet. */
const MODES = ['Normal', 'Unlocked', 'None'] as const;

function tell(id: string, { engine, events }: HostContext): void {
  const event = { isProtected: protectionOf(engine, id).protected, source: 'Local', worksheetId: id };
  for (const target of [id, WORKBOOK_TARGET]) events.raise(EVENTS.ProtectionChangedEvent, target, event);
}

const protection = defineKind<string>('WorksheetProtection', {
  scalars: {
    protected: { get: (id, { engine }) => protectionOf(engine, id).protected },
    options: {
      get: (id, { engine }) => {
        const { protected: on, options } = protectionOf(engine, id);
        if (!on) return null;
        return {
          ...Object.fromEntries(OPTIONS.map((name) => [name, options[name] === true])),
          selectionMode: 'Normal',
        };
      },
    },
  },
  methods: {
    protect: writes((id, [options, password], context) => {
      const { engine } = context;
      const before = protectionOf(engine, id);
      if (before.protected) throw accessDenied();
      const given = optionsIn(options, [...OPTIONS, 'selectionMode']);
      if (!isAbsent(given.selectionMode) && oneOf(given.selectionMode, MODES) !== 'Normal')
        throw notImplemented('WorksheetProtectionOptions.selectionMode');
      if (typeof password === 'string') passwordsOf(engine).set(id, password);
      setProtection(engine, id, {
        protected: true,
        hasPassword: typeof password === 'string' && password !== '',
        unlocked: before.unlocked,
        options: Object.fromEntries(OPTIONS.map((name) => [name, flag(given[name])])),
      });
      tell(id, context);
    }),
    unprotect: writes((id, [password], context) => {
      const { engine } = context;
      const before = protectionOf(engine, id);
      if (!before.protected) return;
      const wanted = passwordsOf(engine).get(id);
      // The password of a file is not kept, only that there is one: nothing then opens it.
      if (before.hasPassword && (isAbsent(wanted) || password !== wanted)) throw accessDenied();
      setProtection(engine, id, { ...before, protected: false, hasPassword: false });
      tell(id, context);
    }),
  },
});

export const worksheetProtection = (sheetId: string): HostObject => protection(sheetId);
