import type { Portal } from './portal.js';

/** Somebody invented who comes to a delegation, in both scripts. */
export interface Comer {
  readonly ar: string;
  readonly latin: string;
}

export interface Sent {
  readonly id: string;
  readonly fileId: string;
  readonly version: number;
}

const open = `mutation ($input: OpenFileInput!) { openFile(input: $input) { file { id } } }`;
const matches = `query ($id: ID!) { beneficiaryFile(id: $id) {
  matches { fits commitment { id kind debtors { id } } } } }`;
const refer = `mutation ($input: ReferFileInput!) { referFile(input: $input) { referral { id version state } } }`;
const cancel = `mutation ($input: CancelReferralInput!) { cancelReferral(input: $input) { referral { state } } }`;

interface Matches {
  readonly beneficiaryFile: {
    readonly matches: readonly {
      readonly fits: boolean;
      readonly commitment: { readonly id: string; readonly debtors: readonly { readonly id: string }[] };
    }[];
  };
}

/** A delegate at another desk: opens files and refers them to one partner, past the screen. */
export class Desk {
  constructor(
    private readonly portal: Portal,
    private readonly delegate: string,
    private readonly partnerId: string,
  ) {}

  async openFile({ ar, latin }: Comer): Promise<string> {
    const person = {
      nameAr: ar,
      nameLatin: latin,
      bornOn: '1998-03-14',
      sex: 'FEMALE',
      tie: 'CHILD',
      phone: '+212 600 000 000',
      education: 'VOCATIONAL',
      situation: 'UNEMPLOYED',
      disability: false,
      lowIncome: false,
    };
    const input = {
      provinceCode: '113',
      person,
      project: {
        titleAr: 'ورشة خياطة',
        titleFr: 'Atelier de couture',
        sector: 'CRAFTS',
        legalForm: 'COOPERATIVE',
      },
      needs: ['PROJECT_FOLLOW_UP'],
      consent: { scopes: ['CONTACT', 'PROJECT', 'SITUATION'], givenOn: '2026-11-02', how: null },
    };
    const { openFile } = await this.portal.ask<{ openFile: { file: { id: string } } }>(this.delegate, open, {
      input,
    });
    return openFile.file.id;
  }

  /** Sends a new file to the partner, on the first commitment of theirs that fits. */
  async send(comer: Comer): Promise<Sent> {
    const fileId = await this.openFile(comer);
    const { beneficiaryFile } = await this.portal.ask<Matches>(this.delegate, matches, { id: fileId });
    const match = beneficiaryFile.matches.find(
      ({ fits, commitment }) => fits && commitment.debtors.some(({ id }) => id === this.partnerId),
    );
    const input = { fileId, commitmentId: match?.commitment.id, partnerId: this.partnerId };
    const { referFile } = await this.portal.ask<{ referFile: { referral: Omit<Sent, 'fileId'> } }>(
      this.delegate,
      refer,
      { input },
    );
    return { ...referFile.referral, fileId };
  }

  async cancel({ id, version }: Sent): Promise<void> {
    const input = { id, expectedVersion: version, reason: 'FOUND_OTHER_SUPPORT' };
    await this.portal.ask(this.delegate, cancel, { input });
  }
}
