/** The embedded Excel as a person uses it: the bar, the grid by its name box and the keyboard, the pane in its frame. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, FrameLocator, Page, ViewportSize } from 'playwright-core';
import type { BookFile } from '../../src/workbench/book';
import { readXlsx } from '../../src/workbench/xlsx';
import { servedAddress } from './address';
import { revisit, visit, type LeftPage, type Visit } from './browser';
import { until } from './wait';

export interface OpenOptions {
  /** A sample's id; default Đắk Nông. */
  readonly sample?: string;
  /** Width of the pane in pixels; default 360. */
  readonly pane?: number;
  /** Of the page; default 1280 × 800. */
  readonly viewport?: ViewportSize;
}

export class EmbeddedExcel {
  readonly page: Page;
  readonly pane: FrameLocator;

  private constructor(
    private readonly seen: Visit,
    private openedShape = '',
  ) {
    this.page = seen.page;
    this.pane = this.page.frameLocator('iframe');
  }

  /** The page that a flow of another test file left. */
  static goOn({ page, opened }: LeftPage): EmbeddedExcel {
    return new EmbeddedExcel(revisit(page), opened);
  }

  /** For the flow after, whichever test file it is in. */
  leave(asked: string): LeftPage {
    return { page: this.page, asked, opened: this.openedShape };
  }

  /** Opens the page with a sample and waits until the pane has read it. */
  static async open(
    browser: BrowserContext,
    { sample, pane, viewport }: OpenOptions = {},
  ): Promise<EmbeddedExcel> {
    const query = new URLSearchParams({ ...(sample && { sample }), ...(pane && { pane: String(pane) }) });
    const excel = new EmbeddedExcel(
      await visit(browser, `${servedAddress()}/?${query.toString()}`, viewport),
    );
    await excel.ready();
    excel.openedShape = await excel.shape();
    return excel;
  }

  /** The width of the pane and the page's own language: a flow that changed them leaves no page for the next. */
  private async shape(): Promise<string> {
    return await this.page.evaluate(() => {
      const { offsetWidth } = document.querySelector<HTMLElement>('#side') ?? document.body;
      return `${String(offsetWidth)} ${document.querySelector<HTMLSelectElement>('#language')?.value ?? ''}`;
    });
  }

  /**
   * Chooses the sample in the bar once more, in half the time of opening the page: another workbook, another pane, nothing kept.
   * False where the flow before left the page in another shape.
   */
  async openAgain({ sample = 'dak-nong-2022' }: OpenOptions): Promise<boolean> {
    if ((await this.shape()) !== this.openedShape) return false;
    await this.page.emulateMedia({
      media: null,
      colorScheme: null,
      forcedColors: null,
      reducedMotion: 'reduce',
    });
    await this.page.mouse.move(0, 0);
    await this.seen.begin();
    await this.page.locator('#sample').evaluate((list, id) => {
      (list as HTMLSelectElement).value = id;
      list.dispatchEvent(new Event('change'));
    }, sample);
    await this.message.getByText('Đã mở').waitFor();
    await this.ready();
    return true;
  }

  /** Everything that went wrong in the pages so far, and every request that left this machine. */
  get troubles(): readonly string[] {
    return this.seen.troubles;
  }

  async close(): Promise<void> {
    await this.seen.close();
  }

  /** The pane has read the workbook: its tabs are there. */
  async ready(): Promise<void> {
    await this.pane.getByRole('tab', { name: 'Tổng quan' }).waitFor();
  }

  /** Chooses a command of the ribbon by its label. */
  async choose(label: string): Promise<void> {
    await this.page.locator('#ribbon').getByRole('button', { name: label }).click();
  }

  tab(name: string | RegExp) {
    return this.pane.getByRole('tab', { name });
  }

  private get nameBox() {
    return this.page.locator('[data-u-comp="defined-name"] input');
  }

  /** Selects a cell of the grid, as by typing its address into the name box. */
  async goTo(address: string): Promise<void> {
    await this.nameBox.fill(address);
    await this.nameBox.press('Enter');
  }

  /** What the name box says is selected. */
  async selected(): Promise<string> {
    return await this.nameBox.inputValue();
  }

  /** Waits until the selection is as wanted; returns it, wanted or not. */
  async selectedBecomes(wanted: string | RegExp): Promise<string> {
    return await until(
      () => this.selected(),
      (address) => (typeof wanted === 'string' ? address === wanted : wanted.test(address)),
    );
  }

  /** Types into a cell of the grid and leaves it with Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Pastes what another program put on the clipboard as HTML. */
  async paste(address: string, html: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate(async (text) => {
      const type = 'text/html';
      await navigator.clipboard.write([new ClipboardItem({ [type]: new Blob([text], { type }) })]);
    }, html);
    await this.goTo(address);
    await this.page.keyboard.press('Control+v');
  }

  /** Opens the menu of a cell that is in view, and selects the cell by it. */
  private async rightClick(): Promise<void> {
    const grid = await this.page.locator('#grid').boundingBox();
    if (!grid) throw new Error('The grid has no size.');
    const spot = [grid.x + grid.width / 2, grid.y + grid.height / 2] as const;
    // A right click selects the cell too; after a left click on the same spot Univer takes it for a double click.
    await this.page.mouse.click(...spot, { button: 'right' });
  }

  /** An entry of the menu of a cell that is in view. */
  async menuOfCellHere(label: string) {
    await this.rightClick();
    return this.page.getByText(label, { exact: true });
  }

  /** Inserts a row above a cell that is in view, through the grid's own menu; returns that cell's address. */
  async insertRowHere(): Promise<string> {
    await this.rightClick();
    const address = await this.selected();
    await this.page.getByText('Chèn', { exact: true }).first().hover();
    // Beside the words: they hold a field for the number of rows, which takes the click to itself.
    await this.page.getByRole('button', { name: 'dòng ở trên' }).click({ position: { x: 12, y: 16 } });
    return address;
  }

  /** Picks a file in the bar's file field. */
  async openFile(path: string): Promise<void> {
    await this.page.locator('#file').setInputFiles(path);
  }

  /** Drops a file onto the page. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const data = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(content)], fileName));
        return transfer;
      },
      [name, [...bytes]] as const,
    );
    await this.page.locator('body').dispatchEvent('drop', { dataTransfer: data });
  }

  /** The line of the page that says what was done or what went wrong. */
  get message() {
    return this.page.locator('#message');
  }

  /** Downloads the workbook: its file name, its bytes, and what they hold when read again. */
  async download(): Promise<{ name: string; bytes: Uint8Array; book: BookFile }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Tải về .xlsx' }).click(),
    ]);
    const bytes = new Uint8Array(readFileSync(await download.path()));
    return { name: download.suggestedFilename(), bytes, book: await readXlsx(bytes) };
  }
}
