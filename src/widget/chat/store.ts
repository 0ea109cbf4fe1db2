import { createStore } from 'botframework-webchat-core';

/** What passes through Web Chat's store, as far as it is looked at here. */
export interface StoreAction {
  readonly type: string;
  readonly meta?: { readonly clientActivityID?: string };
  readonly payload?: { readonly activity?: SeenActivity };
}

export interface SeenActivity {
  readonly type: string;
  readonly text?: string;
  readonly from?: { readonly role?: string };
  readonly channelData?: { readonly startedOver?: boolean };
}

export interface ChatStore {
  readonly getState: () => { readonly sendBoxValue?: string };
  readonly dispatch: (action: { readonly type: string; readonly payload: object }) => void;
}

/** A store of Web Chat's for one transcript; `look` is shown every action once it is done. */
export function createChatStore(look: (action: StoreAction) => void): ChatStore {
  const looker = () => (next: (action: StoreAction) => unknown) => (action: StoreAction) => {
    const result = next(action);
    look(action);
    return result;
  };
  return createStore({}, looker) as ChatStore;
}

/** Writes into the box where the visitor asks. */
export function fillSendBox(store: ChatStore, text: string): void {
  store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } });
}
