import type { Vocabulary } from '../compile-pattern.js';

/** The months, written out. */
export const MONTHS: readonly string[] = 'january february march april may june july august september october november december'.split(' ');

/** Amounts, days, and readings that are too low or too high. */
export const NUMBERS: Vocabulary = {
  many: 'four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty several multiple dozen hundred 4 5 6 7 8 9 10 12 14 15 16 18 20 24 25 30 40 50 60 90 100'.split(
    ' ',
  ),
  /** More than anybody is told to take at once. */
  dozens: [
    ...'ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozens'.split(' '),
    ...Array.from({ length: 191 }, (_, i) => String(10 + i)),
  ],
  number:
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty several multiple dozen hundred 2 3 4 5 6 7 8 9 10 12 15 20 25 30 40 50 60 100'.split(
      ' ',
    ),
  day: 'monday tuesday wednesday thursday friday saturday sunday tonight tomorrow midnight weekend christmas birthday thanksgiving valentines easter mondays fridays sundays'.split(
    ' ',
  ),
  /** Times that a life may be said to end at. */
  when: [
    '<day>',
    '<age>',
    ...'dawn sunrise morning noon nightfall sundown spring summer fall autumn winter easter halloween xmas graduation payday'.split(' '),
    // "May" is far oftener the verb.
    ...MONTHS.filter((month) => month !== 'may'),
    ...'then long twenty thirty forty fifty sixty'.split(' '),
    '[next|this|the|another|the end of this|the end of the] ~1 [week|month|year|weekend|night|summer|winter|semester|christmas]',
    '[another|the end of the] day',
    '[my|his|her|our] ~2 [birthday|anniversary|appointment|session|infusion|graduation|deadline]',
    '[the|the new|new] [holidays|anniversary|year|years|end|first|fifteenth|thirtieth|semester]',
  ],
  age: Array.from({ length: 80 }, (_, i) => String(18 + i)),
  lowpulse: Array.from({ length: 20 }, (_, i) => String(20 + i)),
  diastolic: Array.from({ length: 70 }, (_, i) => String(100 + i)),
  lowoxygen: Array.from({ length: 50 }, (_, i) => String(40 + i)),
  highpulse: Array.from({ length: 101 }, (_, i) => String(150 + i)),
  highpressure: Array.from({ length: 81 }, (_, i) => String(180 + i)),
};
