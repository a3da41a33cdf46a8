/** Opens the pane: wait for Office, build the session over Excel, show it, read the workbook. */
import { createRoot } from 'react-dom/client';
import { whenReady } from '../excel/host';
import { App } from './App';
import { excelDesk } from './state/excel-desk';
import { createSession } from './state/session';

async function open(): Promise<void> {
  // old-webview.js takes this element away where the pane cannot run.
  const pane = document.getElementById('pane');
  if (!pane) return;
  await whenReady();
  const desk = await excelDesk();
  const session = createSession(desk);
  createRoot(pane).render(<App session={session} officeBackground={desk.background} />);
  await session.start();
}

void open();
