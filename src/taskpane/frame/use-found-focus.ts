/**
 * Focus that is never lost. A button that did its work often goes away with the focus on it; and on the web office.js walks
 * with Tab only from elements that Tab itself can reach, so that from the page's body there would be no way on.
 */
import { type RefObject, useEffect } from 'react';

/** When Tab is pressed and nothing has the focus, it goes to this element, which must be reachable by Tab itself. */
export function useFoundFocus(home: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const find = (event: KeyboardEvent): void => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (event.key !== 'Tab' || !lost || !home.current) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      home.current.focus();
    };
    window.addEventListener('keydown', find, true);
    return () => window.removeEventListener('keydown', find, true);
  }, [home]);
}
