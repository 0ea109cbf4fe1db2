export type Region = 'US' | 'CA' | 'UK' | 'IE' | 'AU' | 'NZ' | 'EU';
