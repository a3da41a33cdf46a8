/** Excel.SettingCollection and Setting: values of the add-in's own that travel with the workbook. */
import { text } from '../arguments';
import type { HostContext } from '../context';
import { itemNotFound } from '../errors';
import { defineKind, reads, writes, type HostObject } from '../object';

const settingsOf = ({ engine }: HostContext): Record<string, unknown> => engine.extras.settings;

const has = (key: string, context: HostContext): boolean => Object.hasOwn(settingsOf(context), key);

function change(key: string, value: unknown, context: HostContext): void {
  settingsOf(context)[key] = value;
  context.session.settingsChanged();
}

const setting = defineKind<string>('Setting', {
  id: (key) => key,
  scalars: {
    key: { get: (key) => key },
    value: {
      get: (key, context) => {
        if (!has(key, context)) throw itemNotFound();
        return settingsOf(context)[key];
      },
      set: change,
    },
  },
  methods: {
    delete: writes((key, _, context) => {
      if (!has(key, context)) throw itemNotFound();
      Reflect.deleteProperty(settingsOf(context), key);
      context.session.settingsChanged();
    }),
  },
});

const byKey = (_: null, key: unknown, context: HostContext): HostObject | null =>
  has(text(key), context) ? setting(text(key)) : null;

const collection = defineKind<null>('SettingCollection', {
  items: (_, context) => Object.keys(settingsOf(context)).map(setting),
  indexer: byKey,
  methods: {
    add: writes((_, [key, value], context) => {
      change(text(key), value, context);
      return setting(text(key));
    }),
    getCount: reads((_, __, context) => Object.keys(settingsOf(context)).length),
    getItemOrNullObject: reads((_, [key], context) => byKey(null, key, context)),
  },
});

export const settings = (): HostObject => collection(null);
