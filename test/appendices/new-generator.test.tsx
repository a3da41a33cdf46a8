/**
 * @jest-environment jsdom
 *
 * A generator that nobody knew before is found wherever it must appear, by its one line in the registry: the pane's list and
 * form, the terminal's options and choice of kinds, and the table in docs/.
 */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Generator } from '../../src/appendices/generators/generator';
import { generators } from '../../src/appendices/generators';
import { readCall } from '../../src/headless/call';
import { plan } from '../../src/headless/commands/plan';
import type { Language } from '../../src/locales';
import { buildFrom, usualChoices } from '../../src/taskpane/appendices/generate-choices';
import { GeneratorForm } from '../../src/taskpane/appendices/GeneratorForm';
import { GeneratorList } from '../../src/taskpane/appendices/GeneratorList';
import { PaneContext, paneValue } from '../../src/taskpane/pane-context';
import type { Session } from '../../src/taskpane/session/session';
import { openingAppendices } from '../../src/taskpane/session/appendix-view';
import { createStore } from '../../src/taskpane/session/store';
import { blocks, blockText } from '../../tools/docs/blocks';
import { stateOf } from '../taskpane/reports';

interface Registry {
  readonly generators: readonly Generator[];
}

jest.mock('../../src/appendices/generators', () => {
  const real = jest.requireActual<Registry>('../../src/appendices/generators');
  const { madeUp } = jest.requireActual<{ madeUp: Generator }>('./made-up-generator');
  const all: readonly Generator[] = [...real.generators, madeUp];
  return { ...real, generators: all, generatorOf: (id: string) => all.find((each) => each.id === id) };
});

const madeUp = (generators as readonly Generator[]).at(-1);
if (madeUp?.id !== 'made-up') throw new Error('the made-up generator is not in the registry');

const state = stateOf('dak-nong-2022');
const report = state.report?.appendices[0];
if (!state.report || !report) throw new Error('nothing recognised');
const book = state.report;

const shown: string[] = [];
const session = {
  store: createStore(state),
  appendices: createStore(openingAppendices),
  showAppendices: (view: string) => shown.push(view),
  nameDocument: () => undefined,
} as unknown as Session;

const show = (part: ReactNode, language: Language = 'vi'): void => {
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneContext.Provider value={paneValue(session, language)}>{part}</PaneContext.Provider>
    </FluentProvider>,
  );
};

test('the pane lists it, with its words and picture, and opens it', async () => {
  show(<GeneratorList book={book} report={report} />);
  const card = screen.getByRole('button', { name: /Bảng chấm công ?Từng đơn vị một dòng/u });
  expect(card.querySelector('svg')).not.toBeNull();
  await userEvent.click(card);
  expect(shown).toEqual(['made-up']);
});

test('the pane’s words are those of its language', () => {
  show(<GeneratorList book={book} report={report} />, 'en');
  expect(screen.getByRole('button', { name: /Timesheet/u })).not.toBeNull();
});

test('its form asks its choices, and says what would be made', async () => {
  show(<GeneratorForm book={book} report={report} generator={madeUp} />);
  const year = screen.getByRole('textbox', { name: 'Năm chấm công' });
  const flag = screen.getByRole('checkbox', { name: 'Có ngày nghỉ' });
  expect((flag as HTMLInputElement).checked).toBe(true);
  expect(screen.getByText('Trang “Chấm công”')).not.toBeNull();
  await userEvent.type(year, '2024');
  expect(screen.getByText('Trang “Chấm công 2024 cả ngày nghỉ”')).not.toBeNull();
  await userEvent.click(flag);
  expect(screen.getByText('Trang “Chấm công 2024”')).not.toBeNull();
});

test('a choice that it does not take is said', () => {
  const off = { ...usualChoices(madeUp), asked: { year: '24' } };
  expect(buildFrom(book, report.appendix.id, madeUp, off)).toEqual({ kind: 'invalid' });
});

test('the terminal takes it and names it in its help and in its refusal', () => {
  expect(plan.options.kinds.words.vi).toContain('made-up');
  const call = (kinds: string) => readCall(['plan', 'a.xlsx', '-o', 'b.xlsx', '--kinds', kinds]);
  expect(call('made-up')?.options).toMatchObject({ kinds: [madeUp] });
  expect(() => call('poem')).toThrow(/made-up/u);
});

test('the table in docs/ has its line', () => {
  const table = blocks.find(({ id }) => id === 'generators');
  expect(table && blockText(table)).toContain(
    '| `made-up` | a table of anything | A line for each unit. | Chấm công | …ChamCong |',
  );
});
