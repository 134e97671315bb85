'use client';

import { useState } from 'react';
import type { Edition } from '@/api/contract/editions';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Moment } from '@/components/work/moment';
import { ownName } from '@/components/work/own-name';
import { useT } from '@/i18n/client';
import styles from './edition-shelf.module.css';
import { PublishForm } from './publish-form';

type EditionRowProps = { edition: Edition; mayPublish: boolean };

export function EditionRow({ edition, mayPublish }: EditionRowProps) {
  const { t } = useT('edition');
  const [isOpen, setOpen] = useState(false);
  const { language, name, stance, releases, publishedAt } = edition;
  const called = name || stance;
  const act = t('publishNamed', { name: [ownName(language), called].filter(Boolean).join(', ') });
  return (
    <li className={styles.edition}>
      <span className={styles.name}>
        <bdi lang={language}>{ownName(language)}</bdi>
        {called && <bdi className="muted">{called}</bdi>}
      </span>
      <span className={`faint ${styles.state}`}>
        {releases === 0 && t('unpublished')}
        {releases > 0 && <span>{t('release', { number: releases })}</span>}
        {publishedAt && <Moment at={publishedAt} />}
      </span>
      {mayPublish && (
        <Button size="small" aria-label={act} onPress={() => setOpen(true)}>
          {t('publish')}
        </Button>
      )}
      <Dialog title={act} isOpen={isOpen} onOpenChange={setOpen}>
        <PublishForm edition={edition} />
      </Dialog>
    </li>
  );
}
