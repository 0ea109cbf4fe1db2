import { createStore } from 'botframework-webchat-core';

/** What passes through Web Chat's store, as far as it is looked at here. */
export interface StoreAction {
  readonly type: string;
  readonly meta?: { readonly clientActivityID?: string };
  readonly payload?: { readonly activity?: SeenActivity; readonly text?: string };
}

export interface SeenActivity {
  readonly type: string;
  readonly text?: string;
  readonly from?: { readonly role?: string };
  readonly channelData?: { readonly startedOver?: boolean; readonly clientActivityID?: string };
}

export interface ChatStore {
  getState: () => { readonly sendBoxValue?: string; readonly connectivityStatus?: string };
  readonly dispatch: (action: { readonly type: string; readonly meta?: object; readonly payload: object }) => void;
}

export interface StoreParts {
  /** Shown every action before it is done; true where it shall not be done. */
  readonly take: (action: StoreAction) => boolean;
  /** Shown every action once it is done. */
  readonly look: (action: StoreAction) => void;
}

/** A store of Web Chat's for one transcript. */
export function createChatStore({ take, look }: StoreParts): ChatStore {
  const looker = () => (next: (action: StoreAction) => unknown) => (action: StoreAction) => {
    if (take(action)) return action;
    const result = next(action);
    look(action);
    return result;
  };
  return asIfConnected(createStore({}, looker) as ChatStore);
}

/** Web Chat's box lets nothing go while there is no line, and says so to nobody; here it is let go, and kept (without-line.ts). */
function asIfConnected(store: ChatStore): ChatStore {
  const { getState } = store;
  let real: object | undefined;
  let shown = getState();
  store.getState = () => {
    const state = getState();
    if (state !== real) shown = state.connectivityStatus === 'sagaerror' ? state : { ...state, connectivityStatus: 'connected' };
    real = state;
    return shown;
  };
  return store;
}

/** Writes into the box where the visitor asks. */
export function fillSendBox(store: ChatStore, text: string): void {
  store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } });
}
