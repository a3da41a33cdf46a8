/** Excel.DocumentProperties with its custom properties, and the custom properties of a worksheet. */
import type { DocumentProperties } from '../../book';
import { isAbsent, number, text } from '../arguments';
import { sameName } from '../../listed-names';
import type { HostContext } from '../context';
import { invalidArgument, itemNotFound } from '../errors';
import { defineKind, reads, writes, type HostObject, type Scalar } from '../object';
import { sheetById } from '../sheets';

/** Excel keeps so many characters of a key and of a text. */
const LONGEST = 255;

type Worded = 'title' | 'subject' | 'author' | 'keywords' | 'comments' | 'category' | 'manager' | 'company';

const propertiesOf = ({ engine }: HostContext): DocumentProperties => engine.extras.properties ?? {};

function change(part: Partial<DocumentProperties>, context: HostContext): void {
  context.engine.extras.properties = { ...propertiesOf(context), ...part };
  context.session.changed = true;
}

const worded = (key: Worded): Scalar<null> => ({
  get: (_, context) => propertiesOf(context)[key] ?? '',
  set: (_, value, context) => change({ [key]: text(value) }, context),
});

const customOf = (context: HostContext): Readonly<Record<string, CustomValue>> =>
  propertiesOf(context).custom ?? {};

type CustomValue = NonNullable<DocumentProperties['custom']>[string];

function customGiven(value: unknown): CustomValue {
  if (typeof value === 'string') return value.slice(0, LONGEST);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument();
}

const typeOf = (value: CustomValue): string => {
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'string') return 'String';
  return Number.isInteger(value) ? 'Number' : 'Float';
};

const keyIn = (all: object, key: unknown): string | undefined =>
  Object.keys(all).find((each) => sameName(each, text(key)));

function customValue(key: string, context: HostContext): CustomValue {
  const value = customOf(context)[key];
  if (value === undefined) throw itemNotFound();
  return value;
}

const keyGiven = (key: unknown): string => {
  if (text(key) === '') throw invalidArgument();
  return text(key).slice(0, LONGEST);
};

const custom = defineKind<string>('CustomProperty', {
  id: (key) => key,
  scalars: {
    key: { get: (key) => key },
    value: {
      get: (key, context) => customValue(key, context),
      set: (key, value, context) => {
        customValue(key, context);
        change({ custom: { ...customOf(context), [key]: customGiven(value) } }, context);
      },
    },
    type: { get: (key, context) => typeOf(customValue(key, context)) },
  },
  methods: {
    delete: writes((key, _, context) => {
      customValue(key, context);
      const rest = Object.entries(customOf(context)).filter(([name]) => name !== key);
      change({ custom: Object.fromEntries(rest) }, context);
    }),
  },
});

const byKey = (key: unknown, context: HostContext): HostObject | null => {
  const found = keyIn(customOf(context), key);
  return found === undefined ? null : custom(found);
};

const customs = defineKind<null>('CustomPropertyCollection', {
  items: (_, context) => Object.keys(customOf(context)).map(custom),
  indexer: (_, key, context) => byKey(key, context),
  methods: {
    add: writes((_, [key, value], context) => {
      const name = keyIn(customOf(context), key) ?? keyGiven(key);
      change({ custom: { ...customOf(context), [name]: customGiven(value) } }, context);
      return custom(name);
    }),
    deleteAll: writes((_, __, context) => change({ custom: {} }, context)),
    getCount: reads((_, __, context) => Object.keys(customOf(context)).length),
    getItemOrNullObject: reads((_, [key], context) => byKey(key, context)),
  },
});

const properties = defineKind<null>('DocumentProperties', {
  scalars: {
    title: worded('title'),
    subject: worded('subject'),
    author: worded('author'),
    keywords: worded('keywords'),
    comments: worded('comments'),
    category: worded('category'),
    manager: worded('manager'),
    company: worded('company'),
    lastAuthor: { get: (_, context) => propertiesOf(context).lastAuthor ?? '' },
    creationDate: { get: (_, context) => propertiesOf(context).created ?? context.session.opening },
    revisionNumber: {
      get: (_, context) => propertiesOf(context).revision ?? 0,
      set: (_, value, context) => change({ revision: number(value) }, context),
    },
  },
  links: { custom: () => customs(null) },
});

export const documentProperties = (): HostObject => properties(null);

interface SheetKey {
  readonly sheetId: string;
  readonly key: string;
}

const ofSheet = (sheetId: string, context: HostContext): Readonly<Record<string, string>> => {
  sheetById(context, sheetId);
  return context.engine.extras.sheets[sheetId]?.customProperties ?? {};
};

function putSheet(sheetId: string, key: string, value: string | null, context: HostContext): void {
  const rest = Object.entries(ofSheet(sheetId, context)).filter(([name]) => name !== key);
  const all = value === null ? rest : [...rest, [key, value] as const];
  (context.engine.extras.sheets[sheetId] ??= {}).customProperties = Object.fromEntries(all);
  context.session.changed = true;
}

const sheetValue = ({ sheetId, key }: SheetKey, context: HostContext): string => {
  const value = ofSheet(sheetId, context)[key];
  if (value === undefined) throw itemNotFound();
  return value;
};

const sheetProperty = defineKind<SheetKey>('WorksheetCustomProperty', {
  id: ({ key }) => key,
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: sheetValue,
      set: (target, value, context) => {
        sheetValue(target, context);
        putSheet(target.sheetId, target.key, text(value), context);
      },
    },
  },
  methods: {
    delete: writes((target, _, context) => {
      sheetValue(target, context);
      putSheet(target.sheetId, target.key, null, context);
    }),
  },
});

const ofKey = (sheetId: string, key: unknown, context: HostContext): HostObject | null => {
  const found = keyIn(ofSheet(sheetId, context), key);
  return found === undefined ? null : sheetProperty({ sheetId, key: found });
};

const sheetProperties = defineKind<string>('WorksheetCustomPropertyCollection', {
  items: (sheetId, context) =>
    Object.keys(ofSheet(sheetId, context)).map((key) => sheetProperty({ sheetId, key })),
  indexer: ofKey,
  methods: {
    add: writes((sheetId, [key, value], context) => {
      const name = keyIn(ofSheet(sheetId, context), key) ?? keyGiven(key);
      putSheet(sheetId, name, isAbsent(value) ? '' : text(value), context);
      return sheetProperty({ sheetId, key: name });
    }),
    getCount: reads((sheetId, _, context) => Object.keys(ofSheet(sheetId, context)).length),
    getItemOrNullObject: reads((sheetId, [key], context) => ofKey(sheetId, key, context)),
  },
});

export const worksheetProperties = (sheetId: string): HostObject => sheetProperties(sheetId);
