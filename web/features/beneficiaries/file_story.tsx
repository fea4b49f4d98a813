import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/gql.js';
import { useLasting } from '../../graphql/lasting.js';
import type { File_StoryFragment } from '../../graphql/generated/graphql.js';
import { today, useFormat } from '../../i18n/format.js';
import { useLocalText } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { Section } from '../../ui/page.js';
import { Code, Facts, Phone } from '../../ui/values.js';
import { FileConsent } from './file_consent.js';
import styles from './file_detail.module.css';
import { StageTrack } from './stage_track.js';
import { fileTexts } from './file.texts.js';

export const fileStory = graphql(`
  fragment File_story on BeneficiaryFile {
    id
    stage
    needs
    nationalIdKnown
    beneficiary {
      id
      bornOn
      sex
      tie
      memberCard
      education
      situation
      disability
      lowIncome
      phone
      email
      addressAr
    }
    project {
      id
      titleAr
      titleFr
      sector
      legalForm
      partners
      summary
    }
    ...File_consent
  }
`);

type Story = File_StoryFragment;

/** Whole years from a date of birth to today. */
export function ageOf(bornOn: string, day = today()): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

function Project({ project }: { project: NonNullable<Story['project']> }) {
  const t = useTexts(fileTexts);
  const word = useWords();
  const text = useLocalText();
  const title = text(project.titleAr, project.titleFr);
  const other = title === project.titleAr ? project.titleFr : project.titleAr;
  const kind = [
    word('sector', project.sector),
    word('legal_form', project.legalForm),
    ...(project.partners ? [t('founders', { count: project.partners })] : []),
  ];
  return (
    <Section title={t('project')}>
      <p className={styles.title}>
        <bdi>{title}</bdi>{' '}
        {other && (
          <bdi className={styles.other} lang={other === project.titleAr ? 'ar-MA' : 'fr-MA'}>
            {other}
          </bdi>
        )}
      </p>
      <p className={styles.prose}>{kind.join(' · ')}</p>
      {project.summary && (
        <p className={`${styles.prose} ${styles.summary}`} dir="auto">
          {project.summary}
        </p>
      )}
    </Section>
  );
}

type Person = NonNullable<Story['beneficiary']>;

function PersonFacts({ person, nationalIdKnown }: { person: Person; nationalIdKnown: boolean }) {
  const t = useTexts(fileTexts);
  const word = useWords();
  const unknown = <span className={styles.muted}>{t('unknown')}</span>;
  return (
    <Facts
      facts={[
        { label: t('tie'), value: word('family_tie', person.tie) },
        person.memberCard ? { label: t('card'), value: <Code>{person.memberCard}</Code> } : null,
        { label: t('education'), value: word('education', person.education) },
        { label: t('situation'), value: word('situation', person.situation) },
        {
          label: t('phone'),
          value: person.phone ? <Phone number={person.phone} /> : unknown,
        },
        person.email
          ? {
              label: t('email'),
              value: (
                <a href={`mailto:${person.email}`}>
                  <Code>{person.email}</Code>
                </a>
              ),
            }
          : null,
        person.addressAr
          ? { label: t('address'), value: <bdi lang="ar-MA">{person.addressAr}</bdi>, wide: true }
          : null,
        {
          label: t('national_id'),
          value: nationalIdKnown ? t('national_id_known') : t('national_id_unknown'),
        },
      ]}
    />
  );
}

function PersonStory({ file, person }: { file: Story; person: Person }) {
  const t = useTexts(fileTexts);
  const format = useFormat();
  const marks = [
    t(`born.${person.sex}`, {
      date: format.date(person.bornOn),
      age: t('age', { count: ageOf(person.bornOn) }),
    }),
    ...(person.disability ? [t('disability')] : []),
    ...(person.lowIncome ? [t('low_income')] : []),
  ];
  return (
    <Section title={t('person')}>
      <p className={styles.prose}>{marks.join(' · ')}</p>
      <PersonFacts person={person} nationalIdKnown={file.nationalIdKnown} />
    </Section>
  );
}

interface StoryProps {
  file: FragmentType<typeof fileStory>;
  /** What they want to found and need; or who it is, and what they allow to be shared. */
  part: 'project' | 'person';
}

/** The file in two parts, so that on a small screen what fits comes between them. */
export function FileStory({ file, part }: StoryProps) {
  const t = useTexts(fileTexts);
  const word = useWords();
  const data = useLasting(useFragment({ fragment: fileStory, fragmentName: 'File_story', from: file }));
  if (data === null) return null;
  const { beneficiary, project, needs } = data;
  if (part === 'person') {
    return (
      <>
        {beneficiary && <PersonStory file={data} person={beneficiary} />}
        <FileConsent file={data} />
      </>
    );
  }
  return (
    <>
      <StageTrack stage={data.stage} />
      {project && <Project project={project} />}
      <Section title={t('needs')}>
        {needs.length === 0 ? (
          <p className={styles.prose}>{t('no_needs')}</p>
        ) : (
          <ul className={styles.tags}>
            {needs.map((need) => (
              <li key={need}>{word('support_kind', need)}</li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
