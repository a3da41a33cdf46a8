/** What does not fit into the pane's width. */
import type { EmbeddedExcel } from './embedded-excel';

/** Words that stick out of the pane, or of a box that hides what does not fit. */
export const cutOff = (excel: EmbeddedExcel): Promise<string[]> =>
  excel.pane.locator('body').evaluate((body) => {
    const width = document.documentElement.clientWidth;
    /** Tabs and tables that are too wide scroll by themselves: what they hold can be reached. */
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element.tagName !== 'MAIN' &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const shown = [...body.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element.offsetParent !== null,
    );
    return shown
      .filter((element) => element.children.length === 0 && (element.textContent ?? '').trim() !== '')
      .filter(
        (element) =>
          getComputedStyle(element).position !== 'absolute' &&
          !scrolls(element) &&
          element.getBoundingClientRect().right > width + 1,
      )
      .map((element) => (element.textContent ?? '').slice(0, 60));
  });
