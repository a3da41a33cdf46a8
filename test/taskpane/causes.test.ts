/** Causes that take long are looked for beside the pane: the same answer, and none for a report that is not on show any more. */
import { explain } from '../../src/domain/diagnosis/groups';
import type { AppendixReport, WorkbookReport } from '../../src/sheets/report';
import { analyse } from '../../src/sheets/report';
import type { CauseSearch } from '../../src/taskpane/causes/client';
import { lookForCauses } from '../../src/taskpane/session/actions/causes';
import { createPaneStore } from '../../src/taskpane/session/pane-store';
import { readingOfSample, samples } from '../appendices/cases';

const preferences = { language: 'vi', advance: true } as unknown as Parameters<typeof createPaneStore>[0];

/** As a worker gets it: a copy of plain data. */
const aside: CauseSearch = async (system) => await Promise.resolve(explain(structuredClone(system)));

const storeWith = (report: WorkbookReport) => {
  const store = createPaneStore(preferences);
  store.set({ report });
  return store;
};

/** Every search broken off at once. */
const hurried = async (name: (typeof samples)[number]): Promise<WorkbookReport> =>
  analyse(await readingOfSample(name), { steps: 0 });

const diagnosesOf = (appendices: readonly AppendixReport[] = []) =>
  appendices.map(({ diagnoses }) => [...diagnoses].sort((a, b) => a.column.localeCompare(b.column)));

test.each(samples)('%s: what is found aside is what is found at once', async (name) => {
  const store = storeWith(await hurried(name));
  await lookForCauses(store, aside);
  const { appendices } = analyse(await readingOfSample(name));
  expect(diagnosesOf(store.get().report?.appendices)).toEqual(diagnosesOf(appendices));
  expect(store.get().searching).toBe(false);
});

test('while it is looked for, that is said; an answer for an earlier report is dropped', async () => {
  const report = await hurried('dak-nong-2022');
  const store = storeWith(report);
  const looking = lookForCauses(store, aside);
  expect(store.get().searching).toBe(true);
  const newer = await hurried('dak-nong-2022');
  store.set({ report: newer, searching: false });
  await looking;
  expect(store.get().report).toBe(newer);
});

test('where the search cannot run, the sums are wrong all the same and no cause is named', async () => {
  const report = await hurried('dak-nong-2022');
  const store = storeWith(report);
  await lookForCauses(store, async () => await Promise.reject(new Error('no threads here')));
  expect([store.get().report, store.get().searching]).toEqual([report, false]);
});

test('nothing is asked where nothing is left open', async () => {
  const store = storeWith(analyse(await readingOfSample('dak-nong-2022')));
  let asked = 0;
  await lookForCauses(store, async (system) => {
    asked += 1;
    return await aside(system);
  });
  expect(asked).toBe(0);
});
