'use client';

import { Siglum } from '@/components/ui/siglum';
import { useT } from '@/i18n/client';
import styles from './mention-list.module.css';

type Person = { readonly userId: string | null; readonly name: string; readonly siglum: string };

type MentionListProps = { id: string; people: readonly Person[]; active: number; onChoose: (siglum: string) => void };

/** The people that a comment may be calling; the focus stays in the comment. */
export function MentionList({ id, people, active, onChoose }: MentionListProps) {
  const { t } = useT('review');
  return (
    <div id={id} role="listbox" aria-label={t('comment.people')} className={styles.list}>
      {people.map(({ userId, name, siglum }, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the comment hears the keys
        <div
          key={userId}
          id={optionId(id, place)}
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          className={styles.option}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(siglum)}
        >
          <Siglum siglum={siglum} name={name} hidden />
          <bdi>{name}</bdi>
        </div>
      ))}
    </div>
  );
}

export function optionId(id: string, place: number): string {
  return `${id}-${place}`;
}
