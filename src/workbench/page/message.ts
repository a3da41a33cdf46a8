/** The one line under the bar that says what was done or what went wrong. */
import type { Elements } from './elements';

export interface Messages {
  readonly info: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Good news leaves by itself after this many milliseconds; an error stays until it is closed. */
const STAY = 5000;

export function setUpMessages({ message, messageText, messageClose }: Elements): Messages {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (text: string, bad: boolean) => {
    messageText.textContent = text;
    message.classList.toggle('error', bad);
    message.setAttribute('role', bad ? 'alert' : 'status');
    message.hidden = false;
    clearTimeout(timer);
    if (!bad) timer = setTimeout(() => (message.hidden = true), STAY);
  };
  messageClose.addEventListener('click', () => (message.hidden = true));
  return { info: (text) => show(text, false), error: (text) => show(text, true) };
}
