'use client';

import { useState } from 'react';
import { api } from '@/api/queries';
import { Radio, RadioGroup } from '@/components/ui/radio-group';
import { useT } from '@/i18n/client';
import { describeRefusal } from '../refusal';

type SignUp = 'invitation' | 'open';

/** For the owner of the instance: who may sign up. Takes effect as it is chosen. */
export function SignUpSetting({ signUp }: { signUp: SignUp }) {
  const { t } = useT('people');
  const [chosen, setChosen] = useState(signUp);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function choose(next: SignUp) {
    setChosen(next);
    try {
      await api.people.changeInstance({ signUp: next });
      setRefusal(null);
    } catch (error) {
      setChosen(chosen);
      setRefusal(describeRefusal(error, t).message);
    }
  }

  return (
    <RadioGroup
      label={t('instance.signUp')}
      value={chosen}
      onChange={(value) => choose(value as SignUp)}
      isInvalid={refusal !== null}
      error={refusal}
    >
      <Radio value="invitation" description={t('instance.byInvitationNote')}>
        {t('instance.byInvitation')}
      </Radio>
      <Radio value="open" description={t('instance.openNote')}>
        {t('instance.open')}
      </Radio>
    </RadioGroup>
  );
}
