'use client';

import { CheckMark } from '@/components/ui/check-mark';
import { copyText } from '@/components/ui/copy-text';
import { TextButton } from '@/components/ui/text-button';
import { useT } from '@/i18n/client';
import { useBenchChapter } from '../bench-provider';
import { useRefusal } from '../use-refusal';
import styles from './row.module.css';
import { useRowSettings } from './row-settings';

/** A refused save stays on its sentence, with its text. */
export function NotSaved({ versionId, text }: { versionId: string; text: string }) {
  const { t } = useT('bench');
  const { chapter } = useBenchChapter();
  const { interfaceDirection } = useRowSettings();
  const sayRefusal = useRefusal();
  const refusal = chapter.outbox.find(versionId)?.refused;
  if (!refusal) return null;
  return (
    <p className={styles.message} dir={interfaceDirection} role="alert">
      <CheckMark tone="fault">{t('notSaved.title')}</CheckMark> {sayRefusal(refusal)}{' '}
      <TextButton onPress={() => copyText(text)}>{t('notSaved.copy')}</TextButton>{' '}
      <TextButton onPress={() => chapter.outbox.resend(versionId)}>{t('notSaved.again')}</TextButton>{' '}
      <TextButton onPress={() => chapter.outbox.drop(versionId)}>{t('notSaved.drop')}</TextButton>
    </p>
  );
}
