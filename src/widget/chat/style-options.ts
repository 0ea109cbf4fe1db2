import { readableColor, readableOn, type Scheme } from '../contrast.js';

/** Web Chat's look, calmer than its own: rounder, larger, nothing that moves, the clinic's one colour. */
export function createStyleOptions(accent: string, scheme: Scheme) {
  const { ground, bubble, text, soft, line } = SCHEMES[scheme];
  const link = readableColor(accent, scheme);
  return {
    accent: link,
    subtle: soft,
    backgroundColor: ground,
    primaryFont: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
    rootHeight: '100%',

    bubbleBackground: bubble,
    bubbleBorderColor: line,
    bubbleBorderRadius: 14,
    bubbleTextColor: text,
    bubbleMaxWidth: 420,
    bubbleMinWidth: 120,
    bubbleFromUserBackground: accent,
    // A colour near the ground would leave the bubble without an edge.
    bubbleFromUserBorderColor: link,
    bubbleFromUserBorderRadius: 14,
    bubbleFromUserTextColor: readableOn(accent),
    paddingRegular: 12,

    // Beside each other where they fit. How high all of them may be is in chat.css.
    suggestedActionLayout: 'flow' as const,
    // In spite of its name it lets a button grow with its words in this layout, too.
    suggestedActionsStackedLayoutButtonTextWrap: true,
    suggestedActionHeight: 36,
    suggestedActionBorderRadius: 18,
    suggestedActionBorderWidth: 1,
    suggestedActionBorderColor: link,
    suggestedActionBackgroundColor: ground,
    suggestedActionBackgroundColorOnHover: bubble,
    suggestedActionBackgroundColorOnActive: bubble,
    suggestedActionTextColor: link,
    suggestedActionsVisualKeyboardIndicatorColor: link,
    suggestedActionKeyboardFocusIndicatorBorderColor: link,
    suggestedActionKeyboardFocusIndicatorBorderStyle: 'solid' as const,
    suggestedActionKeyboardFocusIndicatorBorderRadius: 18,

    sendBoxBackground: ground,
    sendBoxTextColor: text,
    sendBoxPlaceholderColor: soft,
    sendBoxBorderTop: `solid 1px ${line}`,
    sendBoxHeight: 48,
    sendBoxMaxHeight: 140,
    sendBoxTextWrap: true,
    sendBoxButtonColor: link,
    sendBoxButtonColorOnDisabled: soft,
    sendBoxButtonShadeColorOnHover: bubble,
    sendBoxButtonShadeColorOnActive: line,
    sendBoxButtonShadeColorOnDisabled: ground,
    sendBoxButtonShadeBorderRadius: 10,
    // The bot reads no files.
    hideUploadButton: true,

    // A long answer comes into view from its first line on.
    autoScrollSnapOnPage: true,
    autoScrollSnapOnActivity: true,
    groupTimestamp: 300_000,
    timestampColor: soft,
    timestampFormat: 'relative' as const,
    transcriptVisualKeyboardIndicatorColor: link,
    transcriptActivityVisualKeyboardIndicatorColor: link,
    notificationText: soft,
    // The bot's longest utterance.
    maxMessageLength: 2000,
  };
}

const SCHEMES = {
  light: { ground: '#ffffff', bubble: '#f3f7f6', text: '#1d2b2a', soft: '#566563', line: '#dde6e5' },
  dark: { ground: '#1b2024', bubble: '#272f34', text: '#eef2f1', soft: '#b0bcba', line: '#3a4448' },
} as const;
