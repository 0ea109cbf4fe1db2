import type { Activity } from 'botbuilder';

/** The activity with one more paragraph before its text, wherever it is shown, told as news or read aloud. */
export function withOpening(activity: Partial<Activity>, opening: string): Partial<Activity> {
  const open = (text: string) => `${opening}\n\n${text}`;
  const { text, speak, summary } = activity;
  return {
    ...activity,
    ...(text === undefined ? {} : { text: open(text) }),
    ...(speak === undefined ? {} : { speak: open(speak) }),
    ...(summary === undefined ? {} : { summary: open(summary) }),
  };
}
