/** Black or white, whichever is easier to read on `color` (`#rrggbb`), by the formula of WCAG 2. */
export function readableOn(color: string): '#ffffff' | '#000000' {
  // Contrast with white is 1.05 / (L + 0.05), with black (L + 0.05) / 0.05: they are equal where L is 0.179.
  return luminance(color) > 0.179 ? '#000000' : '#ffffff';
}

/** The colour moved towards white until it has 4.5 to 1 on a dark ground. */
export function lightened(color: string): string {
  let now = color;
  while (luminance(now) < LIGHT_ENOUGH) {
    now = `#${channels(now)
      .map((part) =>
        Math.min(255, Math.round(part + 0.12 * (255 - part) + 1))
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  }
  return now;
}

/** On the dark ground of style-options (#1b2024, luminance 0.014) this gives 5.5 to 1. */
const LIGHT_ENOUGH = 0.3;

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
