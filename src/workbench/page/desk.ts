/** What is open, and the ways it changes: a sample, a file of one's own, another language, a download. */
import type { BookFile, LeftOut } from '../book';
import type { WrongCall } from '../custom-functions/arity';
import { readXlsx, writeXlsx, XlsxError } from '../xlsx';
import type { Elements } from './elements';
import { download, type GivenFile } from './files';
import { hostLocale } from './grid';
import type { Messages } from './message';
import { fetchSample, SampleMissing, sampleOf, type SampleId } from './samples';
import { showSamples } from './sample-list';
import { drawRibbon } from './ribbon';
import { loadSurface } from './surface';
import type { AddinSurface } from './surface';
import { actionOf } from './shortcut-keys';
import { openSession, type PaneState, type Places, type Session } from './session';
import { showWords } from './show-words';
import type { Language, PageWords } from '../words';

export class Desk {
  private session: Session | null = null;
  private name = '';
  /** The sample that is open, or null for a file of the person's own. */
  private sample: SampleId | null = null;
  private words: PageWords;
  private last: Promise<void> = Promise.resolve();
  private surface: Promise<AddinSurface | null>;

  constructor(
    private readonly page: Elements,
    private readonly messages: Messages,
    private language: Language,
  ) {
    this.words = showWords(language);
    this.sample = sampleOf(location.search);
    showSamples(page.sample, this.words, this.sample);
    this.surface = this.showSurface();
    document.addEventListener('keydown', (event) => void this.press(event), { capture: true });
  }

  private places(surface: AddinSurface | null): Places {
    const { grid, pane, side, splitter } = this.page;
    const refused = (): void => this.messages.error(this.words.protected);
    const wrong = (call: WrongCall): void => this.messages.error(this.words.wrongCall(call));
    const explained = (words: string): void => this.messages.info(words);
    const entry = surface?.cellMenu;
    const action = entry?.action ?? null;
    const cellMenu =
      entry && action !== null ? { label: entry.label, choose: () => this.invoke(action) } : null;
    return { grid, pane, beside: [splitter, side], refused, wrong, explained, cellMenu };
  }

  private readonly failed = (error: unknown): void =>
    this.messages.error(this.sentence('manifest.xml', error));

  /** Runs a command of the add-in on the workbook that is open. */
  private invoke(action: string): void {
    void this.session?.invoke(action).catch(this.failed);
  }

  /** What the add-in adds, in the page's language; the ribbon is of the page, its buttons act on the workbook that is open. */
  private async showSurface(): Promise<AddinSurface | null> {
    try {
      const surface = await loadSurface(hostLocale[this.language], this.failed);
      drawRibbon(this.page.ribbon, surface.tabs, {
        showPane: () => this.setPane('Visible'),
        invoke: (action) => this.invoke(action),
      });
      return surface;
    } catch (error) {
      this.failed(error);
      return null;
    }
  }

  /** Keys of the add-in's commands, wherever in the page they are pressed. */
  private async press(event: KeyboardEvent): Promise<void> {
    const { ctrlKey, altKey, shiftKey, code } = event;
    const surface = await this.surface;
    const action = actionOf(surface?.keys ?? [], { ctrlKey, altKey, shiftKey, code });
    if (action !== null) this.invoke(action);
  }

  openSample(id: SampleId): Promise<void> {
    const name = `${id}.xlsx`;
    return this.inTurn(name, async () => await this.show(name, id, await readXlsx(await fetchSample(id))));
  }

  openFile(name: string, read: () => Promise<GivenFile>): Promise<void> {
    return this.inTurn(name, async () => await this.show(name, null, await readXlsx((await read()).bytes)));
  }

  /** The same workbook, edits and all, with the words of another language. */
  speak(language: Language): Promise<void> {
    return this.inTurn(this.name, async () => {
      this.language = language;
      this.words = showWords(language);
      this.surface = this.showSurface();
      if (this.session) await this.show(this.name, this.sample, this.session.book());
    });
  }

  save(): Promise<void> {
    return this.inTurn(this.name, async () => {
      if (!this.session) return;
      download({ name: this.name, bytes: await writeXlsx(this.session.book()) });
      this.messages.info(this.words.downloaded(this.name));
    });
  }

  /** Shows or closes the pane beside the workbook. */
  setPane(state: PaneState): void {
    this.session?.setPane(state);
  }

  /** It is said to be open once a person can work in it. */
  private async show(name: string, sample: SampleId | null, book: BookFile): Promise<void> {
    const before = this.session;
    const surface = await this.surface;
    this.session = openSession(book, name, this.places(surface), this.language, surface?.functions ?? []);
    before?.close();
    this.name = name;
    this.sample = sample;
    await this.session.drawn;
    this.messages.info(this.openedSentence(name, this.session.leftOut));
  }

  private openedSentence(name: string, leftOut: readonly LeftOut[]): string {
    const kept = leftOut.filter(({ kind }) => kind === 'formulas');
    const damaged = leftOut.length - kept.length;
    const opened = damaged === 0 ? this.words.opened(name) : this.words.openedInPart(name, damaged);
    return [opened, ...kept.map(({ where, count }) => this.words.kept(where, count))].join(' ');
  }

  /** One after the other; what goes wrong is said in a sentence and takes nothing away. */
  private inTurn(name: string, work: () => Promise<void>): Promise<void> {
    this.messages.info(this.words.opening(name));
    this.last = this.last
      .then(work)
      .catch((error: unknown) => this.messages.error(this.sentence(name, error)))
      // Also after a failure: the list then shows again what is still open.
      .then(() => showSamples(this.page.sample, this.words, this.sample));
    return this.last;
  }

  private sentence(name: string, error: unknown): string {
    if (error instanceof XlsxError) return this.words.errors[error.code](name);
    if (error instanceof SampleMissing) return this.words.errors.missing(name);
    // eslint-disable-next-line no-console -- the cause, for whoever looks into it
    console.error(error);
    return this.words.errors.unexpected(name);
  }
}
