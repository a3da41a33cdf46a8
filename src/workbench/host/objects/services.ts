/** Objects that the library makes for itself, outside of the workbook. */
import type { RuntimeState } from '../app-commands';
import { outcomesOf } from '../custom-functions';
import { apiNotFound, invalidArgument } from '../errors';
import { defineKind, reads, type HostObject } from '../object';

const addinService = defineKind<null>('AddinInternalService', {
  methods: { notifyActionHandlerReady: reads(() => null) },
});

const runtimeStates: readonly RuntimeState[] = ['Inactive', 'Background', 'Visible'];

/** `Office.addin.showAsTaskpane` and `hide`: no write to the workbook. */
const appRuntimeService = defineKind<null>('AppRuntimeService', {
  methods: {
    getAppRuntimeState: reads((_, _args, { session }) => session.commands.state),
    setAppRuntimeState: reads((_, [wanted], { session }) => {
      const state = runtimeStates.find((each) => each === wanted);
      if (state === undefined) throw invalidArgument('appRuntimeState');
      session.commands.state = state;
      return null;
    }),
  },
});

/** What office.js tells of custom functions: that the page can run them, and what they came to. */
const customFunctions = defineKind<null>('CustomFunctions', {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: reads((_, _args, { engine, session }) => {
      engine.functions.calls.run(session.functionRunner);
      return null;
    }),
    setInvocationArrayResults: reads(async (_, [results], { engine }) => {
      await engine.functions.take(outcomesOf(results));
      return null;
    }),
  },
});

/** A new object by the library's type name. */
export function newObject(typeName: string): HostObject {
  if (typeName === 'Microsoft.InternalService.AddinInternalService') return addinService(null);
  if (typeName === 'Microsoft.AppRuntime.AppRuntimeService') return appRuntimeService(null);
  if (typeName === 'Microsoft.ExcelServices.CustomFunctions') return customFunctions(null);
  throw apiNotFound(typeName);
}
