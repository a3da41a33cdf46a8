/** Excel's bad days, at every round trip and in the middle of every request: never a half-written workbook. */
import fc from 'fast-check';
import { bindAppendix, unbindAppendix } from '../../src/excel/bind';
import { entries, undoLast } from '../../src/excel/journal';
import { markBelowMaximum, unmark } from '../../src/excel/marks';
import type { WriteOutcome } from '../../src/excel/outcome';
import { readWorkbook } from '../../src/excel/read';
import { applyPatch } from '../../src/excel/write';
import { analyse } from '../../src/sheets/report';
import type { AppendixReport } from '../../src/sheets/report';
import type { Fault } from '../../src/workbench/host/faults';
import type { OpenWorkbook } from '../../src/workbench/node';
import { badDays, inTurn, schedules } from './bad-days';
import { closeBook, openBook, patchOf, smallPlan } from './support';

const patch = patchOf(
  [1, 3, 2.7, '=SUM(D3:D4)'],
  [3, 3, '1,75', { formula: 1.75, format: '0.00' }],
  [2, 0, '1.1', { formula: '1.10', literal: true, format: 'General' }],
  [4, 3, '=D2', '=SUM(D2)'],
);

/** Everything a person or a file could see of what the add-in may write. */
const everything = async (): Promise<unknown> =>
  await Excel.run(async (context) => {
    const { workbook } = context;
    const cells = workbook.worksheets.getItem('s1').getRange('A1:H9');
    cells.load('values,formulas,numberFormat');
    workbook.names.load('items/name,items/formula');
    workbook.settings.load('items/key');
    workbook.customXmlParts.load('items/id');
    const marks = workbook.worksheets.getItem('s1').getRange().conditionalFormats;
    marks.load('items/type,items/customOrNullObject/rule/formula');
    await context.sync();
    const xml = workbook.customXmlParts.items.map((part) => part.getXml());
    await context.sync();
    return {
      cells: [cells.values, cells.formulas, cells.numberFormat],
      names: workbook.names.items.map(({ name, formula }) => [name, formula as unknown]),
      settings: workbook.settings.items.map(({ key }) => key),
      parts: xml.map(({ value }) => value),
      marks: marks.items.map((item) => item.customOrNullObject.rule.formula),
    };
  });

interface Act {
  readonly name: string;
  readonly prepare?: (report: AppendixReport) => Promise<unknown>;
  readonly act: (report: AppendixReport) => Promise<WriteOutcome>;
}

const acts: readonly Act[] = [
  { name: 'a patch', act: async () => await applyPatch(patch) },
  { name: 'a fresh patch', act: async () => await applyPatch(patch, { since: await readWorkbook() }) },
  { name: 'undo', prepare: async () => await applyPatch(patch), act: undoLast },
  { name: 'binding', act: async ({ appendix }) => await bindAppendix(appendix) },
  {
    name: 'unbinding',
    prepare: async ({ appendix }) => await bindAppendix(appendix),
    act: async ({ appendix }) => await unbindAppendix(appendix.id),
  },
  {
    name: 'marking',
    act: async ({ appendix, summary }) => await markBelowMaximum(appendix, summary.primary),
  },
  {
    name: 'unmarking',
    prepare: async ({ appendix, summary }) => await markBelowMaximum(appendix, summary.primary),
    act: async ({ appendix }) => await unmark(appendix),
  },
];

const troubles: readonly (readonly [string, Omit<Fault, 'skip' | 'kind'>])[] = [
  ['throttling that passes', { office: 5102, times: 2 }],
  ['throttling that stays', { office: 5102, times: 60 }],
  ['edit mode', { error: { code: 'InvalidOperationInCellEditMode' }, times: 60 }],
  ['an error at once', { error: { code: 'GeneralException' } }],
  ['an error after some of it', { error: { code: 'GeneralException', beforeAction: 12 } }],
  ['an error near the end', { error: { code: 'AccessDenied', beforeAction: 30 } }],
  ['a request too large', { office: 5103 }],
  ['an answer too large', { office: 5104 }],
  ['a lost session', { office: 5012 }],
  ['no answer', { gone: true }],
];

const openReported = async (): Promise<{ open: OpenWorkbook; report: AppendixReport }> => {
  const open = await openBook([smallPlan]);
  const [report] = analyse(await readWorkbook()).appendices;
  if (!report) throw new Error('nothing was recognised');
  return { open, report };
};

jest.setTimeout(240_000);

/** How many requests of each kind an action makes on a good day. */
const tripsOf = async ({ prepare, act }: Act): Promise<Readonly<Record<'read' | 'write', number>>> => {
  const { open, report } = await openReported();
  await prepare?.(report);
  open.traffic.reset();
  expect(await act(report)).toMatchObject({ status: 'written' });
  const { requests } = open.traffic;
  const writes = requests.filter(({ kind }) => kind === 'write').length;
  await closeBook();
  return { read: requests.length - writes, write: writes };
};

describe.each(acts)('$name', ({ name, prepare, act }) => {
  let trips: Readonly<Record<'read' | 'write', number>>;
  beforeAll(async () => {
    trips = await tripsOf({ name, act, ...(prepare && { prepare }) });
    expect(trips.read * trips.write).toBeGreaterThan(0);
  });
  afterEach(closeBook);

  test.each(
    inTurn(
      troubles,
      acts.findIndex((each) => each.name === name),
      2,
    ),
  )('under %s, at each round trip: wholly or not at all', async (_, trouble) => {
    const { open, report } = await openReported();
    await prepare?.(report);
    const before = await everything();
    for (const kind of ['read', 'write'] as const) {
      // One more than there are: what strikes after the last round trip strikes nobody.
      for (let skip = 0; skip <= trips[kind]; skip += 1) {
        open.host.faults.add({ ...trouble, kind, skip });
        const outcome = await act(report).catch((error: unknown) => ({ status: 'thrown', error }));
        open.host.faults.clear();
        expect(['written', 'refused', 'thrown']).toContain(outcome.status);
        if (outcome.status === 'written') {
          await takeBack();
        } else if ('unfinished' in outcome) {
          await finish(before);
        }
        expect(await everything()).toEqual(before);
      }
    }

    async function takeBack(): Promise<void> {
      if (act !== undoLast)
        expect(await undoLast()).toEqual({
          status: 'written',
          cells: expect.anything() as number,
          entry: expect.anything() as string,
        });
      else expect(await prepare?.(report)).toMatchObject({ status: 'written' });
    }

    async function finish(state: unknown): Promise<void> {
      if (JSON.stringify(await everything()) !== JSON.stringify(state)) await undoLast();
    }
  });
});

describe('random bad days', () => {
  afterEach(closeBook);

  test('a patch and its undo leave the workbook whole under every schedule', async () => {
    const { open } = await openReported();
    const before = await everything();
    await fc.assert(
      fc.asyncProperty(badDays(45), fc.boolean(), async (faults, fresh) => {
        const since = fresh ? { since: await readWorkbook() } : {};
        for (const fault of faults) open.host.faults.add(fault);
        const outcome = await applyPatch(patch, since);
        open.host.faults.clear();
        const unfinished = outcome.status === 'refused' && outcome.unfinished !== undefined;
        if (outcome.status === 'written' || unfinished) {
          for (const fault of faults) open.host.faults.add(fault);
          await undoLast();
          open.host.faults.clear();
          await readWorkbook();
          if ((await entries()).some(({ undone }) => !undone)) await undoLast();
        }
        expect(await everything()).toEqual(before);
      }),
      { numRuns: schedules(15) },
    );
  }, 300_000);
});
