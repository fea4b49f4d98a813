import { FamilyTie, Sex } from '../../server/beneficiaries/beneficiary.rules.js';

/** Numbers that look random and are the same each time. */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Nobody like anybody else, so that no file is taken for a duplicate. */
export const personNumber = (number: number) => ({
  nameAr: [...String(number)].map((digit) => 'بتثجحخدذرز'[Number(digit)]?.repeat(4)).join(' '),
  nameLatin: `Someone ${number}`,
  bornOn: `19${60 + (number % 40)}-0${1 + (number % 9)}-11`,
  ...{ sex: Sex.FEMALE, tie: FamilyTie.CHILD },
});
