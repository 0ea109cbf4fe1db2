import { ActionTypes, type Activity, ActivityTypes, InputHints } from 'botbuilder';
import type { Answer, Suggestion } from '../answers/answer.js';
import { START_OVER } from '../answers/give.js';
import { shownSuggestions } from '../answers/shown-suggestions.js';
import type { Messages } from '../knowledge/knowledge.js';
import { type Channel, channelOf } from './channel.js';
import { LOCALE } from './locale.js';
import { createMessageEntity, type GuideSource, referenceLines } from './message-entity.js';
import { paragraphsOf } from './paragraphs.js';
import { renderPlainText } from './render-plain-text.js';
import { spokenText } from './spoken-text.js';
import { createTeamsCard } from './teams-card.js';
import { teamsText } from './teams-text.js';

/**
 * Turns an answer into the activity that a channel shows. `channelId` is the Bot Framework's, as in the activity answered; `source` is where
 * readers can look the guide up.
 */
export function renderActivity(answer: Answer, messages: Messages, channelId = 'webchat', source?: GuideSource): Partial<Activity> {
  const { buttons, mostButtons, citations, links } = channelOf(channelId);
  const suggestions = shownSuggestions(answer, mostButtons);
  switch (buttons) {
    case 'card':
      return { ...withCard(answer, suggestions, messages, links), ...ratedAndCited(answer, citations, source) };
    case 'suggested-actions':
      return {
        ...withSuggestedActions(answer, suggestions, messages, links, citations === 'references' ? source?.url : undefined),
        ...ratedAndCited(answer, citations, source),
      };
    case 'list':
      return { ...base(renderPlainText(answer, messages)), textFormat: 'plain' };
  }
}

function withCard(answer: Answer, suggestions: readonly Suggestion[], messages: Messages, links: RegExp): Partial<Activity> {
  const text = teamsText(join([...paragraphsOf(answer, messages, 'marks'), ...linksOf(answer, links)]));
  const card = createTeamsCard(answer, suggestions, messages);
  return { ...base(text), summary: spokenText(text), ...(card ? { attachments: [card] } : {}) };
}

/** With an address of the guide, marks and reference lines; without one a source line below each passage. */
function withSuggestedActions(
  answer: Answer,
  suggestions: readonly Suggestion[],
  messages: Messages,
  links: RegExp,
  guide: string | undefined,
): Partial<Activity> {
  const references = guide !== undefined && 'passages' in answer ? referenceLines(answer, guide).join('\n') : '';
  const text = join([
    ...paragraphsOf(answer, messages, references === '' ? 'lines' : 'marks'),
    // Each a line of its own, to be hit by a thumb. Items of a list, which the widget makes as high as a finger (chat.css).
    linksOf(answer, links)
      .map((link) => `- ${link}`)
      .join('\n'),
    references,
  ]);
  const actions = suggestions.map(({ title, utterance }) => ({
    type: ActionTypes.ImBack,
    title,
    value: utterance,
  }));
  return {
    ...base(text),
    ...(actions.length > 0 ? { suggestedActions: { actions, to: [] } } : {}),
    // The widget forgets the conversation then, as it does when its own button is pressed.
    ...(isStartOver(answer) ? { channelData: { startedOver: true } } : {}),
  };
}

function isStartOver(answer: Answer): boolean {
  return answer.kind === 'small-talk' && answer.entry === START_OVER;
}

/** Only medical answers: nobody is asked to rate the reply to a person in danger. */
function ratedAndCited(answer: Answer, citations: Channel['citations'], source: GuideSource | undefined): Partial<Activity> {
  if (!('passages' in answer)) return {};
  const isTeams = citations === 'entity';
  const parts = {
    thumbs: citations === 'references' ? ('shown' as const) : ('hidden' as const),
    citations: isTeams || source?.url !== undefined ? ('shown' as const) : ('hidden' as const),
  };
  if (parts.thumbs === 'hidden' && parts.citations === 'hidden') return {};
  const entity = createMessageEntity(answer, { ...parts, ...(source ? { source } : {}) });
  return { entities: [entity], ...(isTeams ? { channelData: { feedbackLoopEnabled: true } } : {}) };
}

function base(text: string): Partial<Activity> {
  const spoken = { speak: spokenText(text), locale: LOCALE };
  return { type: ActivityTypes.Message, text, textFormat: 'markdown', ...spoken, inputHint: InputHints.AcceptingInput };
}

/**
 * The ways to get help as links, so that one tap calls; the text names the numbers already, and so does each label, in case a client drops
 * the address. In Teams each is a paragraph, and none is a card's button: tel: in Action.OpenUrl does nothing in
 * Teams on a desktop or in a browser, where the same link in a message's text works (github.com/microsoft/AdaptiveCards/issues/3905,
 * github.com/MicrosoftDocs/msteams-docs/issues/8133; failing on phones, too: github.com/microsoft/Teams-AdaptiveCards-Mobile/issues/117).
 */
function linksOf(answer: Answer, links: RegExp): readonly string[] {
  if (!('reply' in answer)) return [];
  const shown = answer.reply.links.filter(({ url }) => links.test(url));
  return shown.map(({ label, url }) => `[${label}](${url})`);
}

function join(paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}
