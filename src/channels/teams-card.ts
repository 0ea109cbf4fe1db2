import { type Attachment, CardFactory } from 'botbuilder';
import type { Answer, Suggestion } from '../answers/answer.js';
import { fill } from '../answers/wording.js';
import type { Messages } from '../knowledge/knowledge.js';
import { createPress } from './button-press.js';
import { citedSections } from './paragraphs.js';

/** The newest version that all Teams clients render. */
const CARD_VERSION = '1.5';

/**
 * The card below a reply in Teams: sources and buttons. The answer itself is the
 * message's text, where search, copying, screen readers, notifications and citations find it. Undefined where it would be empty.
 */
export function createTeamsCard(answer: Answer, suggestions: readonly Suggestion[], messages: Messages): Attachment | undefined {
  const notes = 'passages' in answer ? sourceNotes(citedSections(answer), messages) : [];
  if (notes.length + suggestions.length === 0) return undefined;
  const title = 'passages' in answer && suggestions.length > 0 ? [relatedTitle(messages.relatedTitle)] : [];
  return CardFactory.adaptiveCard({
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: CARD_VERSION,
    fallbackText: [...notes, ...suggestions.map((suggestion) => suggestion.title)].join('\n\n'),
    msteams: { width: 'Full' },
    body: [...notes.map(note), ...title, ...suggestions.map(button)],
  });
}

function sourceNotes(sections: readonly string[], messages: Messages): readonly string[] {
  return sections.map((section, index) => `[${index + 1}] ${fill(messages.source, { section })}`);
}

function note(text: string, index: number) {
  return { type: 'TextBlock', text, wrap: true, size: 'Small', isSubtle: true, ...(index > 0 ? { spacing: 'None' } : {}) };
}

function relatedTitle(text: string) {
  return { type: 'TextBlock', text, wrap: true, weight: 'Bolder', spacing: 'Medium' };
}

// A container that can be pressed, and no ActionSet: the title of a button is one line, which Teams cuts on a phone, so two choices would look
// the same. Text in a container wraps. Teams gives it the role and the keys of a button, and its action's title is the name that is read out.
function button({ title, utterance }: Suggestion) {
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'Small',
    selectAction: { type: 'Action.Submit', title, tooltip: title, data: createPress(utterance) },
    items: [{ type: 'TextBlock', text: title, wrap: true, color: 'Accent', weight: 'Bolder' }],
  };
}
