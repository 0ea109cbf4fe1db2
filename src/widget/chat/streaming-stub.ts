// Stands in for botframework-streaming when the chat is bundled: only Azure's "direct line app service extension" speaks
// it, which the bot does not use, and it would bring 27 kB (brotli) of Node's own modules into every visitor's browser.
export class WebSocketClient {}
