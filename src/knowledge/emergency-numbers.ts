/**
 * The numbers for people in danger, of every region: no text of the knowledge may hold one, since a text does not change with the region. They
 * live in src/safety, of which knowledge knows nothing; named here again, and held equal by a test.
 */
const SHORT = ['911', '988', '999', '112', '111', '000', '1737', '4334', '88788', '85258', '50808'];
const LONG = [
  '18002221222',
  '18007997233',
  '18006564673',
  '18447647669',
  '116123',
  '08082000247',
  '018092166',
  '1800341900',
  '131114',
  '0477131114',
  '131126',
  '1800737732',
  '0458737732',
  '0800764766',
  '0800733843',
  '0800044334',
  '116006',
];

const AFTER = '(?![A-Za-z]|[.,-]?\\d|\\s\\d|\\s?(?:%|percent|people|persons|patients|participants|dollars|pounds|euros))';

/**
 * A short number counts where it stands alone: not in a longer one ("555 911 0000"), in a price or in a count of people. A long one may have
 * signs between its digits, and the code of its country before it.
 */
export const EMERGENCY_NUMBER = new RegExp(
  `(?<![A-Za-z\\d$£€]|\\d[ .,-])(?:${SHORT.map((number) => [...number].join('-?')).join('|')})${AFTER}` +
    `|(?<![A-Za-z\\d])(?:${LONG.map((number) => [...number].join('[\\s().-]*')).join('|')})${AFTER}`,
);
