import type { WidgetSettings } from '../widget/settings.js';

/** What the website's pages say and whom they serve. */
export interface WebsiteParts {
  /** Folder of the built widget: dist/website. */
  readonly folder: string;
  readonly help: WidgetSettings['help'];
  readonly clinic: { readonly name?: string; readonly phone?: string };
  /** Websites that may show the chat; undefined in development, where any page on this computer may. */
  readonly allowedOrigins: readonly string[] | undefined;
  /** The address that visitors see, where it is known. */
  readonly publicUrl?: string;
  /** The Direct Line host of Azure, where the chat talks to that: https://directline.botframework.com */
  readonly directLineHost?: string;
}
