/** The trust page answers at its own path, in whatever case the library asks, and lets every other request pass. */
import { trustPage } from '../../tools/trust-page';

type Middleware = typeof trustPage.middleware;

/** Sends a request for a path through the middleware; what it answered, or null when it passed the request on. */
function ask(path: string): string | null {
  let answer: string | null = null;
  const response = { setHeader: () => response, end: (text: string) => (answer = text) };
  const request = { url: path } as Parameters<Middleware>[0];
  trustPage.middleware(request, response as unknown as Parameters<Middleware>[1], () => undefined);
  return answer;
}

describe('the trust page', () => {
  it.each(['/office/AgaveErrorUX/index.html', '/office/agaveerrorux/index.html?x=1'])(
    'answers at %s',
    (path) => {
      expect(ask(path)).toContain('hostUserTrusted');
    },
  );

  it.each(['/', '/taskpane.html', '/office/office.js', '/x/office/agaveerrorux/index.html'])(
    'lets %s pass',
    (path) => {
      expect(ask(path)).toBeNull();
    },
  );
});
