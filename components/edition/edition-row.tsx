'use client';

import { useParams } from 'next/navigation';
import { useState } from 'react';
import type { Edition } from '@/api/contract/editions';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Link } from '@/components/ui/link';
import { Moment } from '@/components/work/moment';
import { ownName } from '@/components/work/own-name';
import { useWork } from '@/components/work/use-work';
import { editionPath } from '@/components/work/work-paths';
import { useT } from '@/i18n/client';
import styles from './edition-shelf.module.css';
import { nameOfEdition } from './name-of-edition';
import { PublishForm } from './publish-form';

type EditionRowProps = { edition: Edition; mayPublish: boolean };

export function EditionRow({ edition, mayPublish }: EditionRowProps) {
  const { t } = useT('edition');
  const { lng } = useParams<{ lng: string }>();
  const { id: workId } = useWork();
  const [isOpen, setOpen] = useState(false);
  const { language, name, stance, releases, publishedAt } = edition;
  const called = name || stance;
  const act = t('publishNamed', { name: nameOfEdition(edition) });
  return (
    <li className={styles.edition}>
      <span className={styles.name}>
        <Link href={editionPath(lng, workId, edition.id)}>
          <bdi lang={language}>{ownName(language)}</bdi>
          {called && <bdi> {called}</bdi>}
        </Link>
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
