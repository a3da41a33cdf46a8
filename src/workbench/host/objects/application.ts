/** Excel.Application: calculation, separators, culture. */
import type { Engine } from '../../engine/types';
import { boolean, isAbsent, oneOf } from '../arguments';
import { dateWords, type DateWords } from '../culture';
import { notImplemented } from '../errors';
import { defineKind, reads, type HostObject } from '../object';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

const separator = (engine: Engine, part: 'decimal' | 'group'): string =>
  new Intl.NumberFormat(engine.locale).formatToParts(12345.6).find(({ type }) => type === part)?.value ?? '';

const numberFormat = defineKind<Engine>('NumberFormatInfo', {
  scalars: {
    numberDecimalSeparator: { get: (engine) => separator(engine, 'decimal') },
    numberGroupSeparator: { get: (engine) => separator(engine, 'group') },
    currencySymbol: { get: ({ locale }) => dateWords(locale).currencySymbol },
  },
});

const dateWord = (key: keyof DateWords) => ({ get: (engine: Engine) => dateWords(engine.locale)[key] });

const dateFormat = defineKind<Engine>('DatetimeFormatInfo', {
  scalars: {
    dateSeparator: dateWord('dateSeparator'),
    longDatePattern: dateWord('longDatePattern'),
    shortDatePattern: dateWord('shortDatePattern'),
    timeSeparator: dateWord('timeSeparator'),
    longTimePattern: dateWord('longTimePattern'),
  },
});

const culture = defineKind<Engine>('CultureInfo', {
  scalars: { name: { get: (engine) => engine.locale } },
  links: { numberFormat: (engine) => numberFormat(engine), datetimeFormat: (engine) => dateFormat(engine) },
});

/** A circular reference is told and gives 0: nothing is computed in rounds. */
const iteration = defineKind<Engine>('IterativeCalculation', {
  scalars: {
    enabled: {
      get: () => false,
      set: (_, value) => {
        if (boolean(value)) throw notImplemented('iterative calculation');
      },
    },
    maxChange: { get: () => 0.001 },
    maxIteration: { get: () => 100 },
  },
});

const application = defineKind<Engine>('Application', {
  scalars: {
    calculationMode: {
      get: (engine) => engine.calculationMode,
      set: (engine, value) => void (engine.calculationMode = oneOf(value, MODES)),
    },
    calculationState: { get: () => 'Done' },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: (engine) => separator(engine, 'decimal') },
    thousandsSeparator: { get: (engine) => separator(engine, 'group') },
    useSystemSeparators: { get: () => true },
  },
  links: { cultureInfo: (engine) => culture(engine), iterativeCalculation: (engine) => iteration(engine) },
  methods: {
    calculate: reads(async (engine, [type]) => {
      if (!isAbsent(type)) oneOf(type, ['Recalculate', 'Full', 'FullRebuild'] as const);
      await engine.recalculate();
    }),
    // Nothing is computed or drawn before a request ends, unless the request itself reads.
    suspendApiCalculationUntilNextSync: reads(() => null),
    suspendScreenUpdatingUntilNextSync: reads(() => null),
  },
});

export const applicationObject = (engine: Engine): HostObject => application(engine);

const runtime = defineKind<null>('Runtime', {
  scalars: {
    enableEvents: {
      get: (_, { events }) => events.enabled,
      set: (_, value, { events }) => void (events.enabled = boolean(value)),
    },
  },
});

/** Excel.Runtime: whether events are raised at all. */
export const runtimeObject = (): HostObject => runtime(null);
