/**
 * The phone numbers that people in danger are given, per region.
 *
 * They are code and not configuration: a broken clinic file may choose a wrong region, it can never remove the numbers.
 * Every line names the page it was checked against and the day; `validateRegions` finds slips, and a test runs it.
 */
export type Region = 'US' | 'CA' | 'UK' | 'IE' | 'AU' | 'NZ' | 'EU';

export interface HelpLine {
  readonly name: string;
  /** As a person reads it, such as "13 11 14". */
  readonly call?: string;
  readonly text?: { readonly number: string; readonly keyword?: string };
  /** A page with a web chat of its own. */
  readonly chat?: string;
  readonly web?: string;
  readonly source: string;
  /** ISO date of the last check of this line. */
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
  source: 'https://findahelpline.com/AU',
  reviewed: '2026-11-25',
};

const reviewed = '2026-11-25';
const line = (name: string, source: string, ways: Partial<HelpLine>): HelpLine => ({ name, source, reviewed, ...ways });

const US: RegionLines = {
  id: 'US',
  emergency: line(
    'Emergency services',
    'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
    {
      call: '911',
    },
  ),
  crisis: line('988 Suicide & Crisis Lifeline', 'https://neighborhoodctr.org/news/what-support-is-available-through-the-988-lifeline', {
    call: '988',
    text: { number: '988' },
    chat: 'https://988lifeline.org',
  }),
  poison: line('Poison Help', 'http://www.poisonhelp.hrsa.gov/', {
    call: '1-800-222-1222',
  }),
  abuse: [
    line(
      'National Domestic Violence Hotline',
      'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
      {
        call: '1-800-799-7233',
        text: { number: '88788', keyword: 'START' },
        web: 'https://www.thehotline.org',
      },
    ),
    line('RAINN sexual assault hotline', 'https://span.state.gov/social-development/sms-sos/20140901', {
      call: '1-800-656-4673',
      web: 'https://www.rainn.org',
    }),
  ],
};

const CA: RegionLines = {
  id: 'CA',
  emergency: line('Emergency services', 'https://endvaw.ca/covid-19-public/', {
    call: '911',
  }),
  crisis: line('988 Suicide Crisis Helpline', 'https://cmhasaskatoon.ca/9-8-8/', {
    call: '988',
    text: { number: '988' },
    web: 'https://988.ca',
  }),
  poison: line('Poison centres', 'https://cmascanada.ca/2023/04/11/canadas-new-toll-free-1-844-poison-x-number-for-poison-centres/', {
    call: '1-844-764-7669',
  }),
  abuse: [line('ShelterSafe, 24-hour lines near you', 'https://endvaw.ca/covid-19-public/', { web: 'https://www.sheltersafe.ca' })],
};

const UK: RegionLines = {
  id: 'UK',
  emergency: line('Emergency services', 'https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/', {
    call: '999',
  }),
  crisis: line('Samaritans', 'https://www.kickstherapy.com/blog/mental-health-crisis-resources-uk', {
    call: '116 123',
    text: { number: '85258', keyword: 'SHOUT' },
    web: 'https://www.samaritans.org',
  }),
  poison: line('NHS 111', 'https://healthwatchwestberks.org.uk/nhs-111-now-offers-24-7-mental-health-crisis-support', { call: '111' }),
  abuse: [
    line(
      'National Domestic Abuse Helpline',
      'https://refuge.org.uk/news/refuge-response-to-home-secretary-announcement-of-support-for-domestic-abuse-victims',
      {
        call: '0808 2000 247',
        web: 'https://www.nationaldahelpline.org.uk',
      },
    ),
  ],
};

const IE: RegionLines = {
  id: 'IE',
  emergency: line('Emergency services', 'https://citiesinsider.com/country/ireland/CountryWide/health-and-poison-control', { call: '112' }),
  crisis: line('Samaritans', 'https://merrionstreet.ie/en/news-room/releases/world_suicide_prevention_day_10_september_2020.html', {
    call: '116 123',
    text: { number: '50808', keyword: 'HELLO' },
    web: 'https://www.samaritans.org',
  }),
  poison: line('Public Poisons Line, 8am to 10pm', 'https://poisons.ie/about/what-we-do/', { call: '01 809 2166' }),
  abuse: [
    line("Women's Aid", 'https://www.thejournal.ie/womens-aid-helpline-2-2964358-Sep2016/', {
      call: '1800 341 900',
      web: 'https://www.womensaid.ie',
    }),
  ],
};

const AU: RegionLines = {
  id: 'AU',
  emergency: line('Emergency services', 'https://tasmaniantimes.com/2019/01/lifeline-reminds-community-to-read-out-for-help/', {
    call: '000',
  }),
  crisis: line('Lifeline', 'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7', {
    call: '13 11 14',
    text: { number: '0477 13 11 14' },
    chat: 'https://www.lifeline.org.au',
  }),
  poison: line('Poisons Information', 'https://www.poisonsinfo.health.qld.gov.au', { call: '13 11 26' }),
  abuse: [
    line('1800RESPECT', 'https://thedailyaus.com.au/stories/1800-respect-text-messaging/', {
      call: '1800 737 732',
      text: { number: '0458 737 732' },
      web: 'https://www.1800respect.org.au',
    }),
  ],
};

const NZ: RegionLines = {
  id: 'NZ',
  emergency: line(
    'Emergency services',
    'https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/',
    {
      call: '111',
    },
  ),
  crisis: line('Need to talk?', 'https://nzfamilies.org.nz/?p=1578', {
    call: '1737',
    text: { number: '1737' },
    web: 'https://1737.org.nz',
  }),
  poison: line('National Poisons Centre', 'https://otago.custhelp.com/app/answers/detail/a_id/2481/~/national-poisons-centre', {
    call: '0800 764 766',
  }),
  abuse: [
    line(
      "Women's Refuge",
      'https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/',
      {
        call: '0800 733 843',
      },
    ),
    line('Safe to Talk (sexual harm)', 'https://www.2shine.org.nz/news/help-is-available-during-covid-19-traffic-light-settings/', {
      call: '0800 044 334',
      text: { number: '4334' },
    }),
  ],
};

const EU: RegionLines = {
  id: 'EU',
  emergency: line('Emergency services', 'https://www.news.lt/Law-And-Order-Crime/Need-help-Dial-112.im?f=c&id=189320&p=13', {
    call: '112',
  }),
  // 116 123 is reserved in every member state and staffed in many, not in all: the directory stands beside it.
  crisis: line(
    'Emotional support line',
    'https://euroalert.net/en/news/9357/european-commission-reserves-phone-numbers-for-victims-of-crime-and-non-emergency-medical-hotlines-in-europe',
    { call: '116 123', web: 'https://findahelpline.com' },
  ),
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
