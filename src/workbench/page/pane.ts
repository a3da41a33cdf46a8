/** The pane's frame: the add-in's own page, unmodified, beside the grid; its office.js talks with the host. */
import { wordsIn, type Language } from '../words';
import { sharedRuntime } from '../host/app-context';
import type { Host } from '../host/host';
import { followExit } from './exits';

export interface PaneFrame {
  readonly close: () => void;
}

/**
 * Opens the pane on a host's workbook. office.js learns from the frame's address which Excel it is in, and from the
 * frame's name whom to speak to.
 */
export function openPane(host: Host, place: HTMLElement, language: Language): PaneFrame {
  const hostInfo = `Excel$Web$16.01$${host.engine.locale}$$$disableLogging$${sharedRuntime}`;
  const frame = document.createElement('iframe');
  frame.title = wordsIn(language).pane;
  frame.name = JSON.stringify({
    hostInfo,
    xdmInfo: `${crypto.randomUUID()}|par-index|${location.href}`,
    serializerVersion: 1,
    baseFrameName: 'par-index',
  });
  frame.src = `taskpane.html?_host_Info=${encodeURIComponent(hostInfo)}`;

  const connection = host.connect({
    post: (message) => frame.contentWindow?.postMessage(message, location.origin),
  });
  const listen = (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    followExit(event.data, host.engine);
    connection.receive(event.data);
  };
  addEventListener('message', listen);
  place.append(frame);
  return {
    close: () => {
      removeEventListener('message', listen);
      connection.close();
      frame.remove();
    },
  };
}
