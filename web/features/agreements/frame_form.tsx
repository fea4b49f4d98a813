import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../graphql/act.js';
import { faultOf, type HubFault } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { AgreementToEditQuery } from '../../graphql/generated/graphql.js';
import { happened } from '../../graphql/happenings.js';
import { useTexts } from '../../i18n/texts.js';
import { useDraft } from '../../ui/draft.js';
import { FaultAlert } from '../../ui/fault_alert.js';
import { Notice } from '../../ui/notice.js';
import { Page, PageHeader } from '../../ui/page.js';
import { ErrorState, SkeletonDetail } from '../../ui/states.js';
import { asDraft, asEdit, emptyFrame, faultsOf, type Frame } from './agreement_draft.js';
import { draftTexts } from './draft.texts.js';
import { FrameFields } from './frame_fields.js';
import styles from './frame_form.module.css';

const draftAgreement = graphql(`
  mutation DraftAgreement($input: DraftAgreementInput!) {
    draftAgreement(input: $input) {
      agreement {
        id
      }
    }
  }
`);
const editAgreement = graphql(`
  mutation EditAgreement($input: EditAgreementInput!) {
    editAgreement(input: $input) {
      agreement {
        id
        version
        titleAr
        titleFr
      }
    }
  }
`);
const agreementToEdit = graphql(`
  query AgreementToEdit($id: ID!) {
    agreement(id: $id) {
      id
      state
      version
      kind
      titleAr
      titleFr
      prevailingLanguage
      national
      termMonths
      renewal
      noticeMonths
      effectiveOn
      openToAccession
      committeeDecides
      parent {
        id
      }
      provinces {
        id
        code
      }
      committee {
        id
        rhythmMonths
      }
      parties {
        id
        partner {
          id
        }
        delegation {
          id
        }
      }
    }
  }
`);

interface FormProps {
  title: string;
  save: string;
  frame: Frame;
  onChange: (frame: Frame) => void;
  fixed: { readonly kind: boolean; readonly parties: boolean };
  busy: boolean;
  fault: HubFault | null;
  onSave: () => void;
  onCancel: () => void;
  lead?: string;
  /** In the place of the fault: a conflict with its ways out. */
  conflict?: ReactNode;
}

function Form({
  title,
  save,
  frame,
  onChange,
  fixed,
  busy,
  fault,
  onSave,
  onCancel,
  lead,
  conflict,
}: FormProps) {
  const t = useTexts(draftTexts);
  const [tried, setTried] = useState(false);
  const faults = faultsOf(frame);
  return (
    <Page>
      <PageHeader title={title} lead={lead} />
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (faults.length === 0) onSave();
        }}
      >
        <FrameFields frame={frame} onChange={onChange} faults={tried ? faults : []} fixed={fixed} />
        <div className={styles.fault}>{conflict ?? <FaultAlert fault={fault} />}</div>
        <div className={styles.buttons}>
          <Button type="submit" loading={busy}>
            {save}
          </Button>
          <Button variant="subtle" color="gray" onClick={onCancel}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Page>
  );
}

export function NewAgreement() {
  const t = useTexts(draftTexts);
  const navigate = useNavigate();
  const [frame, setFrame, forget] = useDraft<Frame>('agreement.new', emptyFrame);
  const { act, busy, fault } = useAct(draftAgreement, { once: true });
  const save = async (): Promise<void> => {
    const done = await act(asDraft(frame));
    if (done === null) return;
    forget();
    const { id } = done.draftAgreement.agreement;
    happened('Agreement', id);
    void navigate(`/agreements/${id}`);
  };
  return (
    <Form
      title={t('new')}
      lead={t('lead')}
      save={t('save_new')}
      frame={frame}
      onChange={setFrame}
      fixed={{ kind: false, parties: false }}
      busy={busy}
      fault={fault}
      onSave={() => void save()}
      onCancel={() => void navigate('/agreements')}
    />
  );
}

type Agreement = NonNullable<AgreementToEditQuery['agreement']>;

const frameOf = ({ parties, provinces, parent, committee, ...agreement }: Agreement): Frame => ({
  kind: agreement.kind,
  titleAr: agreement.titleAr ?? '',
  titleFr: agreement.titleFr,
  prevailingLanguage: agreement.prevailingLanguage,
  amendsId: null,
  parentId: parent?.id ?? null,
  delegationId: parties.find(({ delegation }) => delegation)?.delegation?.id ?? null,
  partnerIds: parties.flatMap(({ partner }) => (partner ? [partner.id] : [])),
  national: agreement.national,
  provinceCodes: provinces.map(({ code }) => code),
  termMonths: agreement.termMonths ?? null,
  renewal: agreement.renewal,
  noticeMonths: agreement.noticeMonths ?? null,
  effectiveOn: agreement.effectiveOn ?? null,
  openToAccession: agreement.openToAccession,
  committeeDecides: agreement.committeeDecides,
  committeeRhythmMonths: committee?.rhythmMonths ?? null,
});

interface Edited {
  readonly frame: Frame;
  readonly version: number;
}

function EditForm({ agreement, reload }: { agreement: Agreement; reload: () => void }) {
  const t = useTexts(draftTexts);
  const navigate = useNavigate();
  const { id, state } = agreement;
  const current: Edited = { frame: frameOf(agreement), version: agreement.version };
  const [edited, setEdited, forget] = useDraft<Edited>(`agreement.edit.${id}`, current);
  const { act, busy, fault, clear } = useAct(editAgreement);
  const leave = (): void => {
    forget();
    void navigate(`/agreements/${id}`);
  };
  const save = async (): Promise<void> => {
    const done = await act(asEdit(edited.frame, { id, version: edited.version, draft: state === 'DRAFT' }));
    if (done === null) return reload();
    happened('Agreement', id);
    leave();
  };
  const take = (next: Edited): void => {
    clear();
    setEdited(next);
  };
  const conflict = edited.version !== agreement.version && (
    <Notice tone="attention">
      <p>{t('changed')}</p>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => take({ ...edited, version: agreement.version })}>
          {t('keep')}
        </Button>
        <Button size="xs" variant="default" onClick={() => take(current)}>
          {t('take')}
        </Button>
      </Group>
    </Notice>
  );
  return (
    <Form
      title={t('edit')}
      save={t('save')}
      frame={edited.frame}
      onChange={(frame) => setEdited({ ...edited, frame })}
      fixed={{ kind: true, parties: state !== 'DRAFT' }}
      busy={busy}
      fault={fault}
      onSave={() => void save()}
      onCancel={leave}
      {...(conflict ? { conflict } : {})}
    />
  );
}

export function EditAgreement({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(agreementToEdit, { variables: { id } });
  const again = (): void => void refetch().catch(() => undefined);
  if (data?.agreement) return <EditForm agreement={data.agreement} reload={again} />;
  return error ? <ErrorState fault={faultOf(error)} onRetry={again} /> : <SkeletonDetail />;
}
