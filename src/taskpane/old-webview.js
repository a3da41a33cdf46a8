/*
 * Older Excel shows panes in a webview that cannot run the pane's code. This file is served as it is and written in the
 * language of that webview: it says so in plain words, in place of an empty pane.
 */
(function () {
  var able =
    typeof Promise === 'function' &&
    typeof Object.hasOwn === 'function' &&
    typeof Array.prototype.at === 'function' &&
    typeof globalThis === 'object' &&
    'noModule' in document.createElement('script');
  if (able) return;
  var pane = document.getElementById('pane');
  var notice = document.getElementById('old-webview');
  if (pane && pane.parentNode) pane.parentNode.removeChild(pane);
  if (notice) notice.removeAttribute('hidden');
})();
