import { ActionTypes, type Activity, ActivityTypes, InputHints } from 'botbuilder';
import type { Answer, Suggestion } from '../answers/answer.js';
import type { Messages } from '../knowledge/knowledge.js';
import { channelOf } from './channel.js';
import { paragraphsOf } from './paragraphs.js';
import { renderPlainText } from './render-plain-text.js';
import { shownSuggestions } from './shown-suggestions.js';
import { spokenText } from './spoken-text.js';
import { createTeamsCard } from './teams-card.js';
import { teamsText } from './teams-text.js';

/** Turns an answer into the activity that a channel shows. `channelId` is the Bot Framework's, as in the activity answered. */
export function renderActivity(answer: Answer, messages: Messages, channelId = 'webchat'): Partial<Activity> {
  const { buttons, mostButtons } = channelOf(channelId);
  const suggestions = shownSuggestions(answer, mostButtons);
  switch (buttons) {
    case 'card':
      return withCard(answer, suggestions, messages);
    case 'suggested-actions':
      return withSuggestedActions(answer, suggestions, messages);
    case 'list':
      return { ...base(renderPlainText(answer, messages)), textFormat: 'plain' };
  }
}

function withCard(answer: Answer, suggestions: readonly Suggestion[], messages: Messages): Partial<Activity> {
  const text = teamsText(join([...paragraphsOf(answer, messages, 'marks'), links(answer)]));
  const card = createTeamsCard(answer, suggestions, messages);
  return { ...base(text), summary: spokenText(text), ...(card ? { attachments: [card] } : {}) };
}

function withSuggestedActions(answer: Answer, suggestions: readonly Suggestion[], messages: Messages): Partial<Activity> {
  const text = join([...paragraphsOf(answer, messages, 'lines'), links(answer)]);
  const actions = suggestions.map(({ title, utterance }) => ({ type: ActionTypes.ImBack, title, value: utterance }));
  return { ...base(text), ...(actions.length > 0 ? { suggestedActions: { actions, to: [] } } : {}) };
}

function base(text: string): Partial<Activity> {
  return { type: ActivityTypes.Message, text, textFormat: 'markdown', speak: spokenText(text), inputHint: InputHints.AcceptingInput };
}

/** The ways to get help as links, so that one tap calls; the text names the numbers already. */
function links(answer: Answer): string {
  if (!('reply' in answer)) return '';
  const safe = answer.reply.links.filter(({ url }) => /^(tel|https):/.test(url));
  return safe.map(({ label, url }) => `[${label}](${url})`).join(' · ');
}

function join(paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}
