/** What a channel can show beside text: where buttons go and how many it shows, and how sources are cited. */
export interface Channel {
  /** card: an Adaptive Card below the text. suggested-actions: the channel's own buttons. list: lines of text. */
  readonly buttons: 'card' | 'suggested-actions' | 'list';
  /** A list has room for all. */
  readonly mostButtons: number;
  /**
   * entity: citations in the message's entity, and the channel's own thumbs. references: the same, and Markdown reference lines where the
   * guide has an address. lines: a source line below each passage.
   */
  readonly citations: 'entity' | 'references' | 'lines';
  /** Links that can be followed there; others are left out, since the text names each number and way. */
  readonly links: RegExp;
}

/** Web Chat shows up to 100; more than a handful of choices is no help to a reader. */
const BUTTONS: Channel = { buttons: 'suggested-actions', mostButtons: 5, citations: 'references', links: /^(tel|https):/ };
const EMULATOR: Channel = { ...BUTTONS, citations: 'lines' };
const PLAIN: Channel = { buttons: 'list', mostButtons: Number.POSITIVE_INFINITY, citations: 'lines', links: /^https:/ };

const CHANNELS: ReadonlyMap<string, Channel> = new Map([
  ['webchat', BUTTONS],
  // The page that ships writes texts for a phone, too; Azure's own page and Teams take such links away.
  ['directline', { ...BUTTONS, links: /^(tel|sms|https):/ }],
  ['emulator', EMULATOR],
  ['test', EMULATOR],
  // Teams shows three suggested actions at most and none beside an attachment, so its buttons stand in a card, which has room for three
  // choices and the way out of them.
  ['msteams', { buttons: 'card', mostButtons: 4, citations: 'entity', links: /^(tel|https):/ }],
]);

/** The channel with this Bot Framework id; one that we do not know gets text that every channel shows. */
export function channelOf(channelId: string): Channel {
  return CHANNELS.get(channelId) ?? PLAIN;
}
