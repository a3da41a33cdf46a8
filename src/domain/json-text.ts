/** The text of a JSON file as people save one: an editor may have put a mark of byte order before it. */

/** What the text holds, yet to be checked; throws `SyntaxError` when it is no JSON. */
export const readJsonText = (text: string): unknown => JSON.parse(text.replace(/^\uFEFF/u, ''));
