/**
 * The phone numbers that people in danger are given, per region.
 *
 * They are code and not configuration: a broken clinic file can refuse a start, it can never take the numbers from a bot that runs.
 * Every line names its source, the page of whoever runs it, and the day of its last review; `validateRegions` finds slips, `staleLines` finds
 * reviews that are too old, and tests run both. A new number is named in knowledge/emergency-numbers.ts, too, and the host of a new source in
 * tests/safety/regions.test.ts.
 */
export type Region = 'US' | 'CA' | 'UK' | 'IE' | 'AU' | 'NZ' | 'EU';

export interface HelpLine {
  readonly name: string;
  /** As a person reads it, such as "13 11 14". */
  readonly call?: string;
  /** `source`: where somebody else than the named line answers. */
  readonly text?: { readonly number: string; readonly keyword?: string; readonly source?: string };
  /** A page with a web chat of its own. */
  readonly chat?: string;
  readonly web?: string;
  /** The page of whoever runs the line, or of its government: where a reviewer looks first. */
  readonly source: string;
  /** Where it was read at the last review, if the source itself could not be: a second-hand page, which the next review should not need. */
  readonly readAt?: string;
  /** ISO date of the last review of this line. */
  readonly reviewed: string;
}

export interface RegionLines {
  readonly id: Region;
  readonly emergency: HelpLine;
  readonly crisis: HelpLine;
  /** Who advises on an overdose, besides the emergency number; absent where the emergency number is the advice. */
  readonly poison?: HelpLine;
  readonly abuse: readonly HelpLine[];
}

export const DEFAULT_REGION: Region = 'US';

/** For people who are somewhere else than the clinic: free lines of some 130 countries. */
export const DIRECTORY: HelpLine = {
  name: 'Find a helpline',
  web: 'https://findahelpline.com',
  source: 'https://findahelpline.com',
  reviewed: '2026-11-25',
};

// Some lines were read again two days later; the older day holds for all, so that none claims more than was done.
const REVIEWED = '2026-11-25';
/** A line reviewed with all others, or on a day of its own: `{ call: '...', reviewed: '...' }`. */
const line = (
  name: string,
  source: string,
  ways: Omit<HelpLine, 'name' | 'source' | 'reviewed'> & { readonly reviewed?: string },
): HelpLine => ({
  name,
  source,
  reviewed: REVIEWED,
  ...ways,
});
const emergency = (call: string, source: string, readAt?: string): HelpLine =>
  line('Emergency services', source, { call, ...(readAt ? { readAt } : {}) });

const US: RegionLines = {
  id: 'US',
  emergency: emergency(
    '911',
    'https://www.911.gov',
    'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
  ),
  crisis: line('988 Suicide & Crisis Lifeline', 'https://988lifeline.org', {
    call: '988',
    text: { number: '988' },
    chat: 'https://988lifeline.org',
    readAt: 'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
  }),
  poison: line('Poison Help', 'https://poisonhelp.hrsa.gov', { call: '1-800-222-1222' }),
  abuse: [
    line('National Domestic Violence Hotline', 'https://www.thehotline.org', {
      call: '1-800-799-7233',
      text: { number: '88788', keyword: 'START' },
      web: 'https://www.thehotline.org',
      readAt: 'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
    }),
    line('RAINN sexual assault hotline', 'https://rainn.org/get-help/national-sexual-assault-hotline', {
      call: '1-800-656-4673',
      web: 'https://www.rainn.org',
    }),
  ],
};

const CA: RegionLines = {
  id: 'CA',
  emergency: emergency('911', 'https://crtc.gc.ca/eng/phone/911/', 'https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/'),
  crisis: line('988 Suicide Crisis Helpline', 'https://988.ca', {
    call: '988',
    text: { number: '988' },
    web: 'https://988.ca',
    readAt: 'https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/',
  }),
  poison: line('Poison centres', 'https://infopoison.ca', {
    call: '1-844-764-7669',
    readAt: 'https://www.aboutkidshealth.ca/healthaz/na/poison-information-centres-in-canada/',
  }),
  abuse: [
    line('ShelterSafe, 24-hour lines near you', 'https://www.sheltersafe.ca', {
      web: 'https://www.sheltersafe.ca',
      readAt: 'https://endvaw.ca/covid-19-public/',
    }),
  ],
};

const UK: RegionLines = {
  id: 'UK',
  emergency: emergency('999', 'https://www.nhs.uk', 'https://www.lpft.nhs.uk/contact-us/need-help-now'),
  crisis: line('Samaritans', 'https://www.samaritans.org/how-we-can-help/contact-samaritan/', {
    call: '116 123',
    text: { number: '85258', keyword: 'SHOUT', source: 'https://giveusashout.org/about-us/faq/' },
    web: 'https://www.samaritans.org',
  }),
  poison: line('NHS 111', 'https://111.nhs.uk', { call: '111', readAt: 'https://www.lpft.nhs.uk/contact-us/need-help-now' }),
  abuse: [
    line('National Domestic Abuse Helpline', 'https://www.nationaldahelpline.org.uk', {
      call: '0808 2000 247',
      web: 'https://www.nationaldahelpline.org.uk',
      // The charity that runs the line.
      readAt: 'https://refuge.org.uk/news/refuge-response-to-home-secretary-announcement-of-support-for-domestic-abuse-victims',
    }),
  ],
};

const IE: RegionLines = {
  id: 'IE',
  emergency: emergency('112', 'https://www.hse.ie', 'https://www.kildarestreet.com/wrans/?id=2025-11-25a.1853'),
  crisis: line('Samaritans', 'https://www.samaritans.org/how-we-can-help/contact-samaritan/', {
    call: '116 123',
    text: { number: '50808', keyword: 'HELLO', source: 'https://www.hse.ie' },
    web: 'https://www.samaritans.org',
    readAt: 'https://merrionstreet.ie/en/news-room/releases/world_suicide_prevention_day_10_september_2020.html',
  }),
  poison: line('Public Poisons Line, 8am to 10pm', 'https://poisons.ie/about/what-we-do/', { call: '01 809 2166' }),
  abuse: [line("Women's Aid", 'https://www.womensaid.ie', { call: '1800 341 900', web: 'https://www.womensaid.ie' })],
};

const AU: RegionLines = {
  id: 'AU',
  emergency: emergency('000', 'https://www.triplezero.gov.au', 'https://www.1800respect.org.au/terms-and-conditions'),
  crisis: line('Lifeline', 'https://www.lifeline.org.au', {
    call: '13 11 14',
    text: { number: '0477 13 11 14' },
    chat: 'https://www.lifeline.org.au',
    readAt: 'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
  }),
  poison: line('Poisons Information', 'https://www.poisonsinfo.health.qld.gov.au', { call: '13 11 26' }),
  abuse: [
    line('1800RESPECT', 'https://www.1800respect.org.au/terms-and-conditions', {
      call: '1800 737 732',
      text: { number: '0458 737 732' },
      web: 'https://www.1800respect.org.au',
    }),
  ],
};

const NZ: RegionLines = {
  id: 'NZ',
  emergency: emergency(
    '111',
    'https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/',
  ),
  crisis: line('Need to talk?', 'https://1737.org.nz', {
    call: '1737',
    text: { number: '1737' },
    web: 'https://1737.org.nz',
    readAt: 'https://www.pegasus.health.nz/?p=6300',
  }),
  poison: line('National Poisons Centre', 'https://poisons.co.nz/calling.php', { call: '0800 764 766' }),
  abuse: [
    line("Women's Refuge", 'https://womensrefuge.org.nz/get-help/', { call: '0800 733 843' }),
    line('Safe to Talk (sexual harm)', 'https://safetotalk.nz', {
      call: '0800 044 334',
      text: { number: '4334' },
      readAt: 'https://www.2shine.org.nz/news/help-is-available-during-covid-19-traffic-light-settings/',
    }),
  ],
};

const EU: RegionLines = {
  id: 'EU',
  emergency: emergency(
    '112',
    'https://digital-strategy.ec.europa.eu/en/policies/112',
    'https://pulizija.gov.mt/en/emergency-services-112/',
  ),
  // 116 123 is reserved in every member state and staffed in many, not in all: the directory stands beside it.
  crisis: line('Emotional support line', 'https://eur-lex.europa.eu/eli/dec/2007/698/oj', {
    call: '116 123',
    web: 'https://findahelpline.com',
    readAt:
      'https://euroalert.net/en/news/9357/european-commission-reserves-phone-numbers-for-victims-of-crime-and-non-emergency-medical-hotlines-in-europe',
  }),
  // Answered in about half of the member states.
  abuse: [line('Victim support line', 'https://ec.europa.eu/newsroom/just/redirection/item/737172', { call: '116 006' })],
};

export const REGIONS: Readonly<Record<Region, RegionLines>> = {
  US,
  CA,
  UK,
  IE,
  AU,
  NZ,
  EU,
};

/** The lines of that region, or those of the default one: an unknown name must not cost anybody the numbers. */
export function findLines(region: string): RegionLines {
  return Object.hasOwn(REGIONS, region) ? REGIONS[region as Region] : REGIONS[DEFAULT_REGION];
}

export function isRegion(value: unknown): value is Region {
  return typeof value === 'string' && Object.hasOwn(REGIONS, value);
}
