/** A national plan that mandates name, and the one that took its place. */
export type NationalPlan = Readonly<{
  name: string;
  /** the day from which another plan holds */
  supersededOn: string;
  successor: Readonly<{ name: string; address: string }>;
  /** how it is written: any hyphens and spaces, both written languages and English, with endings */
  written: RegExp;
}>;

const between = String.raw`[\s,‐‑–\u00ad-]*`;

/** National plans are the nation's, the same for every partnership. Sources: the addresses. */
export const nationalPlans: readonly NationalPlan[] = [
  {
    name: 'Nasjonal helse- og sykehusplan 2020–2023',
    supersededOn: '2024-01-01',
    successor: {
      name: 'Nasjonal helse- og samhandlingsplan 2024–2027, Meld. St. 9 (2023–2024)',
      address: 'https://www.regjeringen.no/no/dokumenter/meld.-st.-9-20232024/id3027594/',
    },
    written: new RegExp(
      `nasjonale?\\s+helse${between}(?:og|&)${between}s[yj]u?kehus${between}plan(?:ens|en|as|a|s)?|` +
        `national\\s+health\\s+and\\s+hospital\\s+plan(?:['’]s)?`,
      'giu',
    ),
  },
];
