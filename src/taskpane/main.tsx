/** Opens the pane: wait for Office, build the session over Excel, show it, read the workbook. */
import { createRoot } from 'react-dom/client';
import { obeyRibbon } from '../commands/signals';
import { officeBackground, openPreferences, whenReady } from '../excel/host';
import { answerFunctionsFrom } from '../functions/source';
import { App } from './App';
import { fetchTheRest } from './common/later';
import { functionSource } from './session/function-source';
import { createSession } from './session/session';

async function open(): Promise<void> {
  // old-webview.js takes this element away where the pane cannot run.
  const pane = document.getElementById('pane');
  if (!pane) return;
  const { inExcel } = await whenReady();
  if (!inExcel) {
    const words = document.querySelector<HTMLTemplateElement>('#outside-excel');
    if (words) pane.replaceChildren(words.content.cloneNode(true));
    return;
  }
  const session = createSession(await openPreferences());
  createRoot(pane).render(<App session={session} officeBackground={officeBackground} />);
  answerFunctionsFrom(functionSource(session));
  await session.start();
  obeyRibbon(session);
  await fetchTheRest();
}

void open();
