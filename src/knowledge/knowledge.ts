/** covered: the guide answers it. not-covered: people ask it, the guide is silent. small-talk: greeting, thanks, help. */
export type EntryKind = 'covered' | 'not-covered' | 'small-talk';

/** One unit of knowledge: what the bot says about one question. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  /** The question in its plainest wording; readers see it on buttons. */
  readonly question: string;
  /** Other ways to ask it: those of the entry, then those of the bank. */
  readonly phrasings: readonly string[];
  readonly answer: string;
  readonly more?: string;
  readonly claims: readonly string[];
  readonly related: readonly string[];
  readonly crisisLine: boolean;
  /** ISO day of the last review; small talk has none. */
  readonly reviewed?: string;
}

/** One statement of the guide, in our own words. */
export interface Claim {
  readonly id: string;
  readonly section: string;
  readonly claim: string;
}

/** A concept of the domain and the surface forms that stand for it. */
export interface Concept {
  readonly name: string;
  readonly forms: readonly string[];
}

/** Every message that belongs to no entry. Crisis and failure replies are not here: they live in src/safety. */
export interface Messages {
  readonly welcome: string;
  /** Entry ids offered with the welcome. */
  readonly welcomeStarters: readonly string[];
  readonly recommendation: string;
  readonly recommendationNotCovered: string;
  readonly generalInformation: string;
  readonly source: string;
  readonly relatedTitle: string;
  readonly moreTitle: string;
  readonly nothingToAdd: string;
  readonly fromTheGuide: string;
  readonly clarify: string;
  readonly whichOne: string;
  readonly notSure: string;
  readonly inShort: string;
  readonly noneOfThese: string;
  readonly noneOfTheseReply: string;
  readonly twoQuestionsIntro: string;
  readonly partNotUnderstood: string;
  readonly fallback: string;
  readonly fallbackAgain: string;
  readonly fallbackTopics: string;
  readonly englishOnly: string;
  readonly comfort: string;
  readonly apology: string;
  readonly personNow: string;
  readonly emptyText: string;
  readonly attachmentOnly: string;
  readonly attachmentIgnored: string;
  readonly helpAlways: string;
  readonly clinicContact: string;
  readonly clinicContactUnknown: string;
  readonly acknowledged: string;
}

/** All that the bot knows, checked. Plain data: it crosses threads and is cached as it is. */
export interface Knowledge {
  /** SHA-256 of the files it was read from, shortened: names this state of the knowledge in logs, metrics and caches. */
  readonly version: string;
  readonly entries: readonly Entry[];
  readonly claims: readonly Claim[];
  readonly concepts: readonly Concept[];
  /** Names of the concepts that name the treatment itself. */
  readonly subject: readonly string[];
  readonly messages: Messages;
  /** Questions that have nothing to do with the guide: what "not ours" looks like. */
  readonly offTopic: readonly string[];
}
