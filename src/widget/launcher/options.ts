/** What a clinic says in the data attributes of the script tag. */
export interface LauncherOptions {
  readonly title: string;
  /** Name of the clinic, shown with its phone number. */
  readonly clinic: string | undefined;
  /** `#rrggbb` */
  readonly color: string;
  readonly position: 'right' | 'left';
  readonly theme: 'auto' | 'light' | 'dark';
  /** BCP 47, for Web Chat's own words such as "Send". */
  readonly locale: string;
}

const DEFAULT_TITLE = 'Ask about ketamine therapy';
/** A quiet teal; white on it has a contrast of 5.9 to 1. */
const DEFAULT_COLOR = '#1f6f6b';

/** What the page says of itself on its root element. */
export interface PageManner {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Reads the attributes; what is missing or not understood becomes the default, since a clinic's page must not break over it. */
export function readOptions({ dataset }: { readonly dataset: DOMStringMap }, page: PageManner): LauncherOptions {
  const { title, clinic, color, position, theme, locale } = dataset;
  return {
    title: title?.trim() || DEFAULT_TITLE,
    clinic: clinic?.trim() || undefined,
    color: color && /^#[0-9a-f]{6}$/i.test(color) ? color.toLowerCase() : DEFAULT_COLOR,
    position: position === 'left' || position === 'right' ? position : page.direction === 'rtl' ? 'left' : 'right',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    // The chat speaks English: Arabic words around it, because the page is Arabic, would be read out as nonsense. A clinic may still ask for them.
    locale: [locale, /^en\b/i.test(page.lang) ? page.lang : undefined, 'en-US'].find(isLocale) ?? 'en-US',
  };
}

function isLocale(text: string | undefined): text is string {
  return text !== undefined && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text);
}
