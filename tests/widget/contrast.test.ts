import { describe, expect, test } from '@jest/globals';
import { readableColor, readableOn } from '../../src/widget/contrast.js';

describe('text on a clinic’s colour', () => {
  test.each([
    ['#1f6f6b', '#ffffff'],
    ['#000000', '#ffffff'],
    ['#ffffff', '#000000'],
    ['#f2c94c', '#000000'],
    ['#767676', '#ffffff'],
  ])('on %s is %s', (color, text) => {
    // Either reads well on the middle grey; the others have one right answer.
    if (color !== '#767676') expect(readableOn(color)).toBe(text);
    expect(ratio(color, readableOn(color))).toBeGreaterThanOrEqual(4.5);
  });
});

const COLORS = ['#000000', '#ffffff', '#1f6f6b', '#7a3e9d', '#0000ff', '#ff0000', '#00ff00', '#ffd400', '#f2c94c', '#fdfdfb', '#050608'];
/** Every ground that the widget and the chat put words on. */
const GROUNDS = { light: ['#ffffff', '#f3f7f6'], dark: ['#1b2024', '#242b30', '#272f34'] };

describe.each(['light', 'dark'] as const)('a clinic’s colour on %s grounds', (scheme) => {
  test.each(COLORS)('%s becomes readable', (color) => {
    const readable = readableColor(color, scheme);
    expect(readable).toMatch(/^#[0-9a-f]{6}$/);
    for (const ground of GROUNDS[scheme]) expect(ratio(readable, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('stays as it is where it is readable', () => {
    const own = { light: '#1f6f6b', dark: '#f2c94c' }[scheme];
    expect(readableColor(own, scheme)).toBe(own);
  });
});

/** WCAG 2's contrast, written down a second time so that the test does not believe the code. */
function ratio(one: string, other: string): number {
  const lum = (color: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const v = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return r * 0.2126 + g * 0.7152 + b * 0.0722;
  };
  const [light, dark] = [lum(one), lum(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
