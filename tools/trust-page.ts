/**
 * The page that office.js asks whether a host may be trusted. Over https the library trusts its own hostname by itself; over
 * plain http, as the embedded Excel is served, it opens this page in a hidden frame. Part of the development host only.
 */
import type DevServer from 'webpack-dev-server';

/** Where the library looks for it, beside itself; it writes the path in mixed case. */
const TRUST_PATH = /^\/office\/agaveerrorux\/index\.html$/i;

const TRUST_PAGE =
  '<!doctype html><title>Trust</title><script>addEventListener("message", (event) => ' +
  'event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin));</script>';

export const trustPage = {
  name: 'trust-page',
  middleware: (
    request: DevServer.Request,
    response: DevServer.Response,
    next: DevServer.NextFunction,
  ): void => {
    const [path = ''] = (request.url ?? '').split('?');
    if (!TRUST_PATH.test(path)) {
      next();
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(TRUST_PAGE);
  },
};
