import { CloseButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useRuleSentence, type Fault } from '../i18n/rules.texts.js';
import { useTexts } from '../i18n/texts.js';
import styles from './fault_alert.module.css';
import { uiTexts } from './ui.texts.js';

interface FaultAlertProps {
  fault: Fault | null;
  onClose?: () => void;
}

/** A refusal beside the action that met it: the rule as a sentence, and what to do next. */
export function FaultAlert({ fault, onClose }: FaultAlertProps) {
  const t = useTexts(uiTexts);
  const sentence = useRuleSentence();
  return (
    <div role="alert">
      {fault && (
        <div className={styles.alert}>
          <IconAlertTriangle size={18} stroke={1.8} className={styles.icon} />
          <div className={styles.text}>
            <strong>{t('refused')}</strong>
            <p>{sentence(fault)}</p>
            {fault.code === 'INTERNAL' && fault.trace && (
              <p className={styles.trace}>
                {t('trace')} <bdi dir="ltr">{fault.trace}</bdi>
              </p>
            )}
          </div>
          {onClose && <CloseButton size="sm" aria-label={t('close')} onClick={onClose} />}
        </div>
      )}
    </div>
  );
}
