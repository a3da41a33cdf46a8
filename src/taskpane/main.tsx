/** Opens the pane: wait for Office, build the session over Excel, show it, read the workbook. */
import { createRoot } from 'react-dom/client';
import { obeyRibbon } from '../commands/signals';
import { whenReady } from '../excel/host';
import { App } from './App';
import { excelDesk } from './session/excel-desk';
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
  const desk = await excelDesk();
  const session = createSession(desk);
  createRoot(pane).render(<App session={session} officeBackground={desk.background} />);
  await session.start();
  obeyRibbon(session);
}

void open();
