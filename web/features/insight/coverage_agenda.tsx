import { Link } from 'react-router';
import { useProvinceName } from '../../graphql/territory.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { Section } from '../../ui/page.js';
import { ErrorState, SkeletonList } from '../../ui/states.js';
import { agendaOf } from './coverage_cells.js';
import styles from './coverage.module.css';
import { coverageTexts } from './coverage.texts.js';
import { useCoverage, waitingAddress } from './coverage_query.js';

/** The first of those who wait where nothing covers them: what to negotiate next. */
export function CoverageAgenda({ most = 6 }: { most?: number }) {
  const t = useTexts(coverageTexts);
  const word = useWords();
  const province = useProvinceName();
  const { cells, fault, again } = useCoverage();
  if (!cells) return fault ? <ErrorState fault={fault} onRetry={again} /> : <SkeletonList rows={3} />;
  const agenda = agendaOf(cells);
  return (
    <Section
      title={t('agenda')}
      actions={agenda.length > 0 ? <Link to="/coverage?show=uncovered">{t('agenda_all')}</Link> : null}
    >
      <p className={styles.quiet}>{t(agenda.length === 0 ? 'agenda_none' : 'agenda_text')}</p>
      <ul className={styles.agenda}>
        {agenda.slice(0, most).map((cell) => (
          <li key={`${cell.provinceCode} ${cell.kind}`}>
            <Link to={waitingAddress(cell)}>
              {word('support_kind', cell.kind)} · {province(cell.provinceCode)}
            </Link>
            <strong>{t('waits', { count: cell.waiting })}</strong>
          </li>
        ))}
      </ul>
    </Section>
  );
}
