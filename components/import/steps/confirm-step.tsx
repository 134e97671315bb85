'use client';

import { useT } from '@/i18n/client';
import type { About } from '../choices';
import type { Import } from '../use-import';
import { AboutForm } from './about-form';
import { Step } from './step';

type ConfirmStepProps = { importing: Import; about: Required<About>; formId: string; onSend: () => void };

export function ConfirmStep({ importing, about, formId, onSend }: ConfirmStepProps) {
  const { t } = useT('import');
  if (!importing.opened || importing.choices.step !== 'confirm') {
    return (
      <Step number={4} title={t('step.confirm')} state="ahead">
        <p>{t('confirm.ahead')}</p>
      </Step>
    );
  }
  return (
    <Step number={4} title={t('step.confirm')} state="current">
      <AboutForm
        id={formId}
        about={about}
        language={importing.language}
        onChange={(some) => importing.change({ about: { ...importing.choices.about, ...some } })}
        onSend={onSend}
      />
    </Step>
  );
}
