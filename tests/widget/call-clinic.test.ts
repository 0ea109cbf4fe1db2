import { expect, test } from '@jest/globals';
import { clinicLink } from '../../src/safety/clinic-link.js';
import { callClinic } from '../../src/widget/launcher/call-clinic.js';

test.each(['+1 (555) 010-0100', '555-0100 ext. 3', '+44 20 7946 0000 x12'])('%s is the link that the chat and the pages have', (phone) => {
  expect(callClinic(phone, 'Green Street')).toEqual(clinicLink(phone, 'Green Street'));
  expect(callClinic(phone, undefined)).toEqual(clinicLink(phone));
});
