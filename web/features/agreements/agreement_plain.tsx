import { graphql } from '../../graphql/generated/gql.js';
import type { FreezeAgreementMutationVariables } from '../../graphql/generated/graphql.js';
import { happened } from '../../graphql/happenings.js';
import { useAct } from '../../graphql/act.js';
import { useTexts } from '../../i18n/texts.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { actTexts } from './agreement_act.texts.js';

const openNegotiation = graphql(`
  mutation OpenNegotiation($input: AgreementInput!) {
    openNegotiation(input: $input) {
      agreement {
        id
        ...Agreement_standing
      }
    }
  }
`);
const freezeAgreement = graphql(`
  mutation FreezeAgreement($input: AgreementInput!) {
    freezeAgreement(input: $input) {
      agreement {
        id
        ...Agreement_standing
      }
    }
  }
`);
const bringIntoForce = graphql(`
  mutation BringIntoForce($input: AgreementInput!) {
    bringIntoForce(input: $input) {
      agreement {
        id
        ...Agreement_standing
      }
    }
  }
`);
const resumeAgreement = graphql(`
  mutation ResumeAgreement($input: AgreementInput!) {
    resumeAgreement(input: $input) {
      agreement {
        id
        ...Agreement_standing
      }
    }
  }
`);

const mutations = {
  OPEN_NEGOTIATION: openNegotiation,
  FREEZE: freezeAgreement,
  BRING_INTO_FORCE: bringIntoForce,
  RESUME: resumeAgreement,
} as const;

export type PlainAction = keyof typeof mutations;
export const isPlain = (action: string): action is PlainAction => Object.hasOwn(mutations, action);

interface PlainProps {
  id: string;
  action: PlainAction;
  onDone: () => void;
}

/** A step of the agreement's life that needs nothing but a decision. */
export function PlainStep({ id, action, onDone }: PlainProps) {
  const t = useTexts(actTexts);
  const { act, busy, fault } = useAct<unknown, FreezeAgreementMutationVariables>(mutations[action]);
  const confirm = async (): Promise<void> => {
    if ((await act({ id })) === null) return;
    happened('Agreement', id);
    onDone();
  };
  return (
    <ConfirmPanel
      title={t(`ask.${action}`)}
      consequence={t(`does.${action}`)}
      irreversible={action === 'FREEZE' || action === 'BRING_INTO_FORCE'}
      confirm={t(`do.${action}`)}
      busy={busy}
      fault={fault}
      onConfirm={() => void confirm()}
      onCancel={onDone}
    />
  );
}
