/** What the server writes into widget.js, so that the numbers are there even when nothing else can be reached. */
export interface WidgetSettings {
  /** Emergency number and crisis line, as buttons. */
  readonly help: readonly HelpLink[];
  readonly clinic: { readonly name?: string; readonly phone?: string };
  /** Websites that may show the chat; undefined in development, where any page on this computer may. */
  readonly origins?: readonly string[];
}

export interface HelpLink {
  readonly label: string;
  /** tel:, sms: or https: */
  readonly url: string;
}
