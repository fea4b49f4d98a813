const dimensions = ['REGION', 'SECTOR', 'PARTNER', 'KIND', 'STATE'] as const;

/** One group that a counted thing stands in: which dimension, and which key of it. */
export interface CountedGroup {
  readonly by: (typeof dimensions)[number];
  readonly key: string;
}

const isDimension = (text: string): text is CountedGroup['by'] => dimensions.some((one) => one === text);

/** The list that a number counts; no group: the whole figure. */
export function countedAddress(
  { rule, ruleVersion }: { readonly rule: string; readonly ruleVersion: number },
  year: number,
  groups: readonly CountedGroup[],
): string {
  const params = new URLSearchParams({ rule, version: String(ruleVersion), year: String(year) });
  if (groups.length > 0) params.set('groups', groups.map(({ by, key }) => `${by}:${key}`).join(','));
  return `/figures/counted?${params}`;
}

/** The groups of an address; what is no group is left out. */
export function groupsIn(text: string | null): CountedGroup[] {
  return (text ?? '').split(',').flatMap((one) => {
    const [by = '', key = ''] = one.split(':');
    return isDimension(by) && key !== '' ? [{ by, key }] : [];
  });
}
