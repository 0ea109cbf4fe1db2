export type Scheme = 'light' | 'dark';

/** Black or white, whichever is easier to read on `color` (`#rrggbb`), by the formula of WCAG 2. */
export function readableOn(color: string): '#ffffff' | '#000000' {
  // Contrast with white is 1.05 / (L + 0.05), with black (L + 0.05) / 0.05: they are equal where L is 0.179.
  return luminance(color) > 0.179 ? '#000000' : '#ffffff';
}

/** The clinic's colour for words on our grounds: moved towards black or white until it has 4.5 to 1, and not further. */
export function readableColor(color: string, scheme: Scheme): string {
  let now = color;
  while (!isReadable(luminance(now), scheme)) now = step(now, scheme === 'dark' ? 255 : 0);
  return now;
}

/** On the darkest of our light grounds (#f3f7f6, luminance 0.92) this gives 4.6 to 1. */
const DARK_ENOUGH = 0.16;
/** On the lightest of our dark grounds (#272f34, luminance 0.027) this gives 4.5 to 1. */
const LIGHT_ENOUGH = 0.3;
/** Small enough that the clinic's colour is still known as its own. */
const STEP = 0.12;

function isReadable(light: number, scheme: Scheme): boolean {
  return scheme === 'dark' ? light >= LIGHT_ENOUGH : light <= DARK_ENOUGH;
}

/** At least one of 255 in each channel, so that every colour arrives. */
function step(color: string, end: 0 | 255): string {
  const moved = channels(color).map((part) => part + Math.sign(end - part) * Math.ceil(STEP * Math.abs(end - part)));
  return `#${moved.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}
