'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { v7 } from 'uuid';
import type { Edition } from '@/api/contract/editions';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { TextArea } from '@/components/ui/text-area';
import { useWork } from '@/components/work/use-work';
import { editionPath } from '@/components/work/work-paths';
import { useT } from '@/i18n/client';
import { Changes } from './changes';
import { EditionRefusal } from './edition-refusal';
import styles from './publish-form.module.css';
import { Published } from './published';

/** What the next release of an edition changes, a note for its readers, and the act. */
export function PublishForm({ edition }: { edition: Edition }) {
  const { t } = useT('edition');
  const { lng } = useParams<{ lng: string }>();
  const { id: workId } = useWork();
  const client = useQueryClient();
  // one number for what was asked, so that a second try publishes nothing twice
  const [releaseId] = useState(() => v7());
  // the list learns of the new release before the form does
  const [newest] = useState(edition.releases);
  const [note, setNote] = useState('');
  const publish = useMutation(
    queries.editions.publish.mutationOptions({
      onSuccess: () =>
        Promise.all([
          client.invalidateQueries({ queryKey: queries.editions.key() }),
          client.invalidateQueries({ queryKey: queries.works.key() }),
        ]),
    }),
  );
  if (publish.data) return <Published release={publish.data} />;

  function submit(event: FormEvent) {
    event.preventDefault();
    publish.mutate({ workId, editionId: edition.id, releaseId, note: note.trim() });
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      {newest === 0 && <p>{t('first')}</p>}
      <Changes edition={edition} from={newest || 'working'} to="working" />
      <p>
        <Link href={`${editionPath(lng, workId, edition.id)}/seams`}>{t('seams.title')}</Link>
      </p>
      <TextArea
        label={t('forReaders')}
        description={t('forReadersHint')}
        value={note}
        onChange={setNote}
        maxLength={5000}
      />
      <EditionRefusal error={publish.error} />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isPending={publish.isPending}>
          {t('act', { number: newest + 1 })}
        </Button>
        <Button slot="close">{t('cancel')}</Button>
      </div>
    </form>
  );
}
