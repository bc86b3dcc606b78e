/** Helpdesks on which Rapport keeps silent though it has been granted. A site is a scheme and a host: permissions know no ports either. */
import * as v from 'valibot';

export const helpdesks = v.fallback(
  v.object({
    /** Sites ("https://desk.example.com"). */
    off: v.fallback(v.array(v.pipe(v.string(), v.maxLength(300))), [] as string[]),
  }),
  () => ({ off: [] as string[] }),
);

/** The site of an origin or address: without the port. What is no address stays as it is. */
export const siteOf = (address: string): string => {
  if (!URL.canParse(address)) return address;
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}`;
};

/** Is Rapport off at this origin? */
export const isOff = (off: readonly string[], origin: string): boolean => off.map(siteOf).includes(siteOf(origin));

export const withSite = (off: readonly string[], origin: string): string[] => [
  ...withoutSite(off, origin),
  siteOf(origin),
];

export const withoutSite = (off: readonly string[], origin: string): string[] =>
  off.filter((site) => siteOf(site) !== siteOf(origin));
