/**
 * On a phone the launcher lies over the page. While the page scrolls, and where it would come to rest on words or controls of the
 * page, it steps aside: a narrow tab in the page's margin, still one tap away from help. Where the page leaves room it is round again.
 */
export function stepAside(host: HTMLElement): void {
  const phone = matchMedia(PHONE);
  let timer: number | undefined;
  const settle = () => {
    clearTimeout(timer);
    host.classList.toggle('aside', phone.matches && isContentIn(placeOf(host), host));
  };
  const onScroll = () => {
    if (phone.matches) host.classList.add('aside');
    clearTimeout(timer);
    timer = window.setTimeout(settle, AT_REST_MS);
  };
  settle();
  window.addEventListener('load', settle);
  window.addEventListener('resize', settle);
  // In the capture phase: many pages scroll an element of theirs and not the window.
  document.addEventListener('scroll', onScroll, { passive: true, capture: true });
}

/** As in launcher.css, like the two below. */
export const PHONE = '(max-width: 560px), (max-height: 440px)';
const SIDE = 14;
const SIZE = 52;

const AT_REST_MS = 200;
/** Smaller than any line of text is high. */
const STEP = 8;
const CONTENT = 'a, button, input, select, textarea, label, summary, img, svg, video, canvas, iframe, object, audio';

/** Where the round launcher is, or would be. */
function placeOf(host: HTMLElement): DOMRect {
  const { clientWidth } = document.documentElement;
  const left = host.classList.contains('left') ? SIDE : clientWidth - SIDE - SIZE;
  return new DOMRect(left, window.innerHeight - SIDE - SIZE, SIZE, SIZE);
}

function isContentIn(place: DOMRect, host: HTMLElement): boolean {
  const seen = new Set<Element>([host]);
  for (let x = place.left; x <= place.right; x += STEP) {
    for (let y = place.top; y <= place.bottom; y += STEP) {
      for (const element of document.elementsFromPoint(x, y)) {
        if (seen.has(element)) continue;
        seen.add(element);
        if (element.matches(CONTENT) || hasWordsIn(element, place)) return true;
      }
    }
  }
  return false;
}

function hasWordsIn(element: Element, place: DOMRect): boolean {
  return [...element.childNodes].some((node) => {
    if (!(node instanceof Text) || node.data.trim() === '') return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].some((line) => meet(line, place));
  });
}

function meet(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
