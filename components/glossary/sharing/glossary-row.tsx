'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import type { Glossary } from '@/api/contract/concepts';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { IconButton } from '@/components/ui/icon-button';
import { isolate } from '@/components/ui/isolate';
import { Link } from '@/components/ui/link';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import { glossaryPath } from '@/components/work/work-paths';
import { languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { useConceptChange } from '../use-concept-change';
import { RemoveForm } from './remove-form';
import { RenameForm } from './rename-form';
import { ShareForm } from './share-form';
import styles from './sharing.module.css';

type GlossaryRowProps = {
  glossary: Glossary;
  /** From 0. */
  place: number;
  count: number;
  /** Null for those who may not order them. */
  onMove: ((by: number) => void) | null;
  onFocus: (glossaryId: string | null) => void;
};

/** A glossary that a work uses: whose it is, what it holds, its place among the others. */
export function GlossaryRow({ glossary, place, count, onMove, onFocus }: GlossaryRowProps) {
  const { t, lng } = useT('glossaries');
  const { id: workId } = useWork();
  const [opened, setOpened] = useState<'rename' | 'share' | 'remove' | null>(null);
  const detach = useConceptChange(queries.terms.detachGlossary.mutationOptions());
  const { id, name, language, concepts, isHome, home, may } = glossary;
  const named = { name: isolate(name) };
  return (
    <li className={styles.row} onFocus={() => onFocus(id)} onBlur={() => onFocus(null)}>
      <span className={`num ${styles.place}`}>{place + 1}</span>
      <div className={styles.what}>
        <p className={styles.name}>
          <Link href={`${glossaryPath(lng, workId)}?glossary=${id}`} tone="plain">
            <bdi>{name}</bdi>
          </Link>
        </p>
        <p className="faint">
          {languageName(language, lng)} · {t('concepts', { count: concepts })} ·{' '}
          {isHome ? t('sharing.home') : home === '' ? t('sharing.elsewhere') : <HomeOf title={home} />}
        </p>
        <Refusal error={detach.error} />
      </div>
      <div className={styles.rowActs}>
        {onMove && count > 1 && (
          <>
            <IconButton
              size="small"
              keys="Alt+ArrowUp"
              label={t('sharing.upNamed', named)}
              isDisabled={place === 0}
              onPress={() => onMove(-1)}
            >
              <ArrowUp aria-hidden />
            </IconButton>
            <IconButton
              size="small"
              keys="Alt+ArrowDown"
              label={t('sharing.downNamed', named)}
              isDisabled={place === count - 1}
              onPress={() => onMove(1)}
            >
              <ArrowDown aria-hidden />
            </IconButton>
          </>
        )}
        {may.own && (
          <>
            <Button size="small" aria-label={t('sharing.shareNamed', named)} onPress={() => setOpened('share')}>
              {t('sharing.share')}
            </Button>
            <Button size="small" aria-label={t('sharing.renameNamed', named)} onPress={() => setOpened('rename')}>
              {t('sharing.rename')}
            </Button>
          </>
        )}
        {may.own && isHome && (
          <Button size="small" aria-label={t('removal.named', named)} onPress={() => setOpened('remove')}>
            {t('removal.act')}
          </Button>
        )}
        {onMove && !isHome && (
          <Button
            size="small"
            aria-label={t('sharing.detachNamed', named)}
            isPending={detach.isPending}
            onPress={() => detach.mutate({ workId, glossaryId: id })}
          >
            {t('sharing.detach')}
          </Button>
        )}
      </div>
      <Dialog title={t('sharing.rename')} isOpen={opened === 'rename'} onOpenChange={() => setOpened(null)}>
        <RenameForm glossary={glossary} onDone={() => setOpened(null)} />
      </Dialog>
      <Dialog title={t('sharing.share')} isOpen={opened === 'share'} onOpenChange={() => setOpened(null)}>
        <ShareForm glossary={glossary} onDone={() => setOpened(null)} />
      </Dialog>
      <Dialog title={t('removal.title')} isOpen={opened === 'remove'} onOpenChange={() => setOpened(null)}>
        <RemoveForm glossary={glossary} onDone={() => setOpened(null)} />
      </Dialog>
    </li>
  );
}

function HomeOf({ title }: { title: string }) {
  const { t } = useT('glossaries');
  return (
    <>
      {t('sharing.of')} <i>{title}</i>
    </>
  );
}
