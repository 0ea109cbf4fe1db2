/** The language of the knowledge. Said of each reply, or the SDK gives it the visitor's, and a German voice would read the English out. */
export const LOCALE = 'en-US';
