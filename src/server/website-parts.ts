import type { WidgetSettings } from '../widget/settings.js';

/** Where the website's pages come from and whom they serve. */
export interface WebsiteParts {
  /** Folder of the built widget: dist/website. */
  readonly folder: string;
  /** Websites that may show the chat; undefined in development, where any page on this computer may. */
  readonly allowedOrigins: readonly string[] | undefined;
  /** The address that visitors see, where it is known: an origin. */
  readonly publicUrl?: string;
  /** The Direct Line host of Azure, where the chat talks to that: https://directline.botframework.com */
  readonly directLineHost?: string;
}

/** What the pages say of the clinic: another one after each change of its file. */
export interface ShownClinic {
  readonly help: WidgetSettings['help'];
  /** Every number to call that a reply may name, digits only. */
  readonly numbers: readonly string[];
  readonly clinic: WidgetSettings['clinic'];
}
