import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Link } from 'react-router';
import { graphql } from '../../graphql/generated/gql.js';
import type { Referral_PersonFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { useLocalName, useLocalText } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { Section } from '../../ui/page.js';
import { Quiet, Quote, Statement } from '../../ui/quote.js';
import { Amount, Code, Facts, Phone, type Fact } from '../../ui/values.js';
import type { Side } from './referral.life.js';
import { referralTexts } from './referral.texts.js';

const referralPerson = graphql(`
  fragment Referral_person on Referral {
    id
    message
    amountAsked
    province {
      id
      nameAr
      nameFr
    }
    sharedProfile {
      id
      bornOn
      sex
      phone
      email
      education
      situation
      projectTitleAr
      projectTitleFr
      projectSummary
      sector
      legalForm
      stage
    }
    file {
      id
      reference
    }
  }
`);

type Profile = NonNullable<Referral_PersonFragment['sharedProfile']>;

function useContactFacts(data: Referral_PersonFragment): (Fact | null)[] {
  const t = useTexts(referralTexts);
  const word = useWords();
  const format = useFormat();
  const name = useLocalName();
  const { sharedProfile: profile, file, province } = data;
  return [
    profile?.phone
      ? {
          label: t('fields.phone'),
          value: <Phone number={profile.phone} />,
        }
      : null,
    profile?.email
      ? {
          label: t('fields.email'),
          value: (
            <a href={`mailto:${profile.email}`}>
              <Code>{profile.email}</Code>
            </a>
          ),
        }
      : null,
    profile?.bornOn ? { label: t('fields.born'), value: format.date(profile.bornOn) } : null,
    profile?.sex ? { label: t('fields.sex'), value: word('sex', profile.sex) } : null,
    profile?.education ? { label: t('fields.education'), value: word('education', profile.education) } : null,
    profile?.situation ? { label: t('fields.situation'), value: word('situation', profile.situation) } : null,
    { label: t('fields.province'), value: name(province) },
    file
      ? {
          label: t('fields.file'),
          value: (
            <Link to={`/files/${file.id}`}>
              <Code>{file.reference}</Code>
            </Link>
          ),
        }
      : null,
  ];
}

function Project({ profile, asked }: { profile: Profile | null; asked: string | null }) {
  const t = useTexts(referralTexts);
  const word = useWords();
  const text = useLocalText();
  const title = text(profile?.projectTitleAr, profile?.projectTitleFr);
  const facts: (Fact | null)[] = [
    profile?.sector ? { label: t('fields.sector'), value: word('sector', profile.sector) } : null,
    profile?.legalForm
      ? { label: t('fields.legal_form'), value: word('legal_form', profile.legalForm) }
      : null,
    profile?.stage ? { label: t('fields.stage'), value: word('stage', profile.stage) } : null,
    asked ? { label: t('fields.asked'), value: <Amount value={asked} /> } : null,
    profile?.projectSummary
      ? { label: t('fields.summary'), value: <bdi>{profile.projectSummary}</bdi>, wide: true }
      : null,
  ];
  if (title === '' && facts.every((fact) => fact === null)) return null;
  return (
    <Section title={t('project')}>
      {title && <Statement>{title}</Statement>}
      <Facts facts={facts} />
    </Section>
  );
}

function Person({ data, side }: { data: Referral_PersonFragment; side: Side }) {
  const t = useTexts(referralTexts);
  const facts = useContactFacts(data);
  const gone = side === 'partner' && data.sharedProfile === null;
  return (
    <>
      {data.message && <Quote label={t('message')}>{data.message}</Quote>}
      <Section title={t('person')}>
        {gone && <Quiet title={t('gone')}>{t('gone_text')}</Quiet>}
        <Facts facts={facts} />
        {side === 'partner' && !gone && <Quiet>{t('shared_note')}</Quiet>}
      </Section>
      <Project profile={data.sharedProfile} asked={data.amountAsked} />
    </>
  );
}

interface PersonProps {
  referral: FragmentType<typeof referralPerson>;
  side: Side;
}

/** What was shared of the person and the project, and what the delegation wrote. */
export function ReferralPerson({ referral, side }: PersonProps) {
  const { data, complete } = useFragment({ fragment: referralPerson, from: referral });
  return complete ? <Person data={data} side={side} /> : null;
}
