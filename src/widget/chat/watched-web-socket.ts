/** Longer than a slow phone needs; networks that stop WebSockets often just swallow them. */
const OPENS_WITHIN_MS = 6000;

/** The browser's WebSocket, which tells once when none could be opened at all. */
export function createWatchedWebSocket(onNoSocket: () => void): typeof WebSocket {
  let isSettled = false;
  const giveUp = () => {
    if (isSettled) return;
    isSettled = true;
    onNoSocket();
  };
  return class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      const timer = setTimeout(giveUp, OPENS_WITHIN_MS);
      this.addEventListener('open', () => {
        clearTimeout(timer);
        isSettled = true;
      });
      this.addEventListener('error', giveUp);
    }
  };
}
