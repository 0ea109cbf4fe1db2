import { expect, test } from '@jest/globals';
import { clinicLink } from '../../src/safety/clinic-link.js';

test.each([
  ['+1 (555) 010-0100', 'Call the clinic', 'tel:+15550100100'],
  ['555-0100 ext. 3', 'Call the clinic (ext. 3)', 'tel:5550100'],
  ['+44 20 7946 0000 x12', 'Call the clinic (x12)', 'tel:+442079460000'],
  ['555-0100, extension 3', 'Call the clinic (extension 3)', 'tel:5550100'],
])('%s is "%s": the number is dialled, the extension shown', (phone, label, url) => {
  expect(clinicLink(phone)).toEqual({ label, url });
});

test('names the clinic where its name is known', () => {
  expect(clinicLink('555-0100 ext. 3', 'Green Street').label).toBe('Call Green Street (ext. 3)');
});
