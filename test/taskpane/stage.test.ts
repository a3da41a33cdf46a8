/** What is on show: every event in every state, and any sequence of them. */
import fc from 'fast-check';
import type { Conflict } from '../../src/excel/outcome';
import { inTheMiddle } from '../../src/taskpane/frame/in-the-middle';
import type { Message } from '../../src/taskpane/session/message';
import type { Preview } from '../../src/taskpane/session/preview';
import {
  type Front,
  nextStage,
  panels,
  previewOnShow,
  type Stage,
  type StageEvent,
} from '../../src/taskpane/session/stage';
import { stateOf } from './reports';

const previewOf = (action: string): Preview => ({
  source: { kind: 'recompute' },
  patch: { action, sheets: [] },
  problem: null,
  conflicts: [],
});

const content = { formula: 1, format: 'General' };
const conflict: Conflict = { sheet: 'Phụ lục', row: 8, column: 3, expected: content, found: content };

const onScreen: Front = { at: 'screen' };
const inSetup: Front = { at: 'panel', panel: 'setup' };
const inHelp: Front = { at: 'panel', panel: 'help' };
const inPreview: Front = { at: 'preview', preview: previewOf('shown') };
const fronts: Readonly<Record<string, Front>> = {
  'the screen': onScreen,
  'a panel': inSetup,
  'a preview': inPreview,
};

const written: Message = { kind: 'written', cells: 3 };
const conflicting: Message = { kind: 'conflict', cells: 1 };
const messages: readonly Message[] = [
  written,
  { kind: 'undone', cells: 2 },
  { kind: 'nothing' },
  conflicting,
  { kind: 'undo-conflict', cells: 1, at: ['D9'] },
  { kind: 'refused', reason: 'protected', detail: '' },
  { kind: 'refused', reason: 'edit-mode', detail: '' },
  { kind: 'refused', reason: 'busy', detail: '' },
  { kind: 'not-following', detail: '' },
  { kind: 'note', note: { id: 'corrected' } },
];

const next = previewOf('next');
const nextFront: Front = { at: 'preview', preview: next };
const conflicted: Front = { at: 'preview', preview: { ...previewOf('shown'), conflicts: [conflict] } };

/** What each event puts in front, from the screen, a panel and a preview in this order. */
const frontAfter: readonly (readonly [StageEvent, Front, Front, Front])[] = [
  [{ type: 'screen-opened' }, onScreen, onScreen, onScreen],
  [{ type: 'panel-opened', panel: 'help' }, inHelp, inHelp, inHelp],
  [{ type: 'left' }, onScreen, onScreen, onScreen],
  [{ type: 'appendix-chosen' }, onScreen, inSetup, onScreen],
  [{ type: 'previewed', preview: next }, nextFront, nextFront, nextFront],
  [{ type: 'previewed', preview: null }, onScreen, onScreen, onScreen],
  [{ type: 'replanned', preview: next }, onScreen, inSetup, nextFront],
  [{ type: 'replanned', preview: null }, onScreen, inSetup, onScreen],
  [{ type: 'sheet-edited' }, onScreen, inSetup, inPreview],
  [{ type: 'action-began' }, onScreen, inSetup, inPreview],
  [{ type: 'told', message: written }, onScreen, inSetup, inPreview],
  [{ type: 'preview-written', message: written }, onScreen, inSetup, onScreen],
  [{ type: 'preview-refused', conflicts: [conflict], message: conflicting }, onScreen, inSetup, conflicted],
  [{ type: 'message-closed' }, onScreen, inSetup, inPreview],
];

describe.each(Object.entries(fronts))('with %s in front', (name, front) => {
  test.each(frontAfter.map(([event, ...after]) => [event.type, event, after] as const))(
    '%s',
    (_type, event, after) => {
      const at = Object.keys(fronts).indexOf(name);
      for (const message of [null, ...messages])
        expect(nextStage({ front, message }, event).front).toEqual(after[at]);
    },
  );
});

/** Events after which whatever was said before is no longer said. */
const silencing: readonly StageEvent[] = [
  { type: 'screen-opened' },
  { type: 'panel-opened', panel: 'setup' },
  { type: 'left' },
  { type: 'appendix-chosen' },
  { type: 'previewed', preview: next },
  { type: 'action-began' },
  { type: 'message-closed' },
];

describe('a message', () => {
  test.each(silencing.map((event) => [event.type, event] as const))('is gone after %s', (_type, event) => {
    for (const front of Object.values(fronts))
      for (const message of messages) expect(nextStage({ front, message }, event).message).toBeNull();
  });

  test.each<[string, Message, boolean]>([
    ['what was written stays written', written, true],
    ['what was taken back stays so', { kind: 'undone', cells: 2 }, true],
    ['there may be something to write now', { kind: 'nothing' }, false],
    ['another cell may be in the way', conflicting, false],
    ['the cell may be as it was', { kind: 'undo-conflict', cells: 1, at: ['D9'] }, false],
    ['protection does not end with an edit', { kind: 'refused', reason: 'protected', detail: '' }, true],
    ['the cell was finished', { kind: 'refused', reason: 'edit-mode', detail: '' }, false],
    ['Excel answers again', { kind: 'refused', reason: 'busy', detail: '' }, false],
    ['Excel tells of no more than before', { kind: 'not-following', detail: '' }, true],
  ])('after an edit of the sheet: %s', (_why, message, stays) => {
    const stage = nextStage({ front: onScreen, message }, { type: 'sheet-edited' });
    expect(stage.message).toEqual(stays ? message : null);
  });

  it('of a conflict goes when the preview is planned anew, any other stays', () => {
    const replan: StageEvent = { type: 'replanned', preview: next };
    expect(nextStage({ front: inPreview, message: conflicting }, replan).message).toBeNull();
    expect(nextStage({ front: inPreview, message: written }, replan).message).toEqual(written);
    expect(nextStage({ front: onScreen, message: conflicting }, replan).message).toEqual(conflicting);
  });
});

const anyPreview = fc.constantFrom('a', 'b').map(previewOf);
const anyMessage = fc.constantFrom(...messages);
const anyEvent: fc.Arbitrary<StageEvent> = fc.oneof(
  fc.constantFrom<StageEvent>(
    { type: 'screen-opened' },
    { type: 'left' },
    { type: 'appendix-chosen' },
    { type: 'sheet-edited' },
    { type: 'action-began' },
    { type: 'message-closed' },
  ),
  fc.constantFrom(...panels).map((panel): StageEvent => ({ type: 'panel-opened', panel })),
  fc.option(anyPreview).map((preview): StageEvent => ({ type: 'previewed', preview })),
  fc.option(anyPreview).map((preview): StageEvent => ({ type: 'replanned', preview })),
  anyMessage.map((message): StageEvent => ({ type: 'told', message })),
  anyMessage.map((message): StageEvent => ({ type: 'preview-written', message })),
  anyMessage.map((message): StageEvent => ({
    type: 'preview-refused',
    conflicts: [conflict],
    message,
  })),
);

/** The place of the last event that is such a one; -1 when there is none. */
const lastIndex = (events: readonly StageEvent[], is: (event: StageEvent) => boolean): number =>
  events.reduce((last, event, at) => (is(event) ? at : last), -1);

describe('any sequence of events', () => {
  const opening: Stage = { front: onScreen, message: null };
  const state = stateOf('dak-nong-2022');

  it('leaves exactly one thing in the middle, which the last event that moves people put there', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        const stage = events.reduce(nextStage, opening);
        const middle = inTheMiddle({ ...state, ...stage });
        const preview = previewOnShow(stage);
        expect(middle.kind === 'preview').toBe(preview !== null);
        expect(middle.kind === 'screen').toBe(stage.front.at === 'screen');
        if (stage.front.at === 'panel') expect(middle.kind).toBe(stage.front.panel);
      }),
    );
  });

  it('shows no message but the last one told, and none that was told before a person went on', () => {
    const silencers = new Set(silencing.map(({ type }) => type));
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        const { message } = events.reduce(nextStage, opening);
        if (message === null) return;
        const since = lastIndex(events, (event) => 'message' in event && event.message !== null);
        const told = events[since];
        expect(told && 'message' in told && told.message).toEqual(message);
        expect(events.slice(since).filter(({ type }) => silencers.has(type))).toEqual([]);
      }),
    );
  });

  it('shows cells in conflict only in the preview that they stopped', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        const preview = previewOnShow(events.reduce(nextStage, opening));
        if (!preview || preview.conflicts.length === 0) return;
        const refused = lastIndex(events, ({ type }) => type === 'preview-refused');
        const planned = lastIndex(events, ({ type }) => type === 'previewed' || type === 'replanned');
        expect(refused).toBeGreaterThan(planned);
      }),
    );
  });
});

describe('in the middle', () => {
  const state = stateOf('dak-nong-2022');
  const failure = { reason: 'gone', detail: '' } as const;

  it.each([
    ['the way out of a failed reading', { ...state, failure, front: inSetup }, 'setup'],
    ['help, whatever happened', { ...state, failure, front: inHelp }, 'help'],
    ['why nothing could be read', { ...state, failure }, 'read-failure'],
    ['that it is being read', { ...state, report: null }, 'reading'],
    ['that nothing was recognised', { ...state, chosen: null }, 'nothing-recognised'],
    ['no preview without an appendix', { ...state, chosen: null, front: inPreview }, 'nothing-recognised'],
    ['schemes', { ...state, front: { at: 'panel', panel: 'schemes' } as const }, 'schemes'],
    ['a preview', { ...state, front: inPreview }, 'preview'],
    ['the screen', state, 'screen'],
  ])('stands %s', (_what, from, kind) => {
    expect(inTheMiddle(from).kind).toBe(kind);
  });
});
