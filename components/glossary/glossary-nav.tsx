'use client';

import { FileDown, FileUp } from 'lucide-react';
import NextLink from 'next/link';
import { useState } from 'react';
import type { Glossary } from '@/api/contract/concepts';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { useWork } from '@/components/work/use-work';
import { glossaryPath } from '@/components/work/work-paths';
import { mayAct } from '@/core/work/role';
import { useT } from '@/i18n/client';
import { ExportDialog } from './files/export-dialog';
import styles from './glossary-nav.module.css';

export type GlossaryPart = 'concepts' | 'candidates' | 'sharing' | 'import';

/** The pages about the glossaries of a work, and the ways in and out of the one that is open. */
export function GlossaryNav({ glossary, part }: { glossary: Glossary; part: GlossaryPart }) {
  const { t, lng } = useT('glossaries');
  const { id: workId, mine } = useWork();
  const [isExporting, setExporting] = useState(false);
  const path = glossaryPath(lng, workId);
  const asked = `?glossary=${glossary.id}`;
  const links = [
    ['concepts', `${path}${asked}`, true],
    ['candidates', `${path}/candidates${asked}`, mayAct(mine, 'translate')],
    ['sharing', `${path}/sharing${asked}`, true],
  ] as const;
  return (
    <div className={styles.bar}>
      <nav className={styles.links} aria-label={t('nav.label')}>
        {links.map(
          ([name, href, isShown]) =>
            isShown && (
              <NextLink key={name} href={href} aria-current={name === part ? 'page' : undefined}>
                {t(`nav.${name as 'concepts' | 'candidates' | 'sharing'}`)}
              </NextLink>
            ),
        )}
      </nav>
      <span className={styles.acts}>
        {glossary.may.edit && part !== 'import' && (
          <ButtonLink href={`${path}/import${asked}`} size="small" icon={<FileDown aria-hidden />}>
            <span className={styles.act}>{t('import.act')}</span>
          </ButtonLink>
        )}
        <Button size="small" icon={<FileUp aria-hidden />} onPress={() => setExporting(true)}>
          <span className={styles.act}>{t('export.act')}</span>
        </Button>
      </span>
      <ExportDialog glossary={glossary} isOpen={isExporting} onOpenChange={setExporting} />
    </div>
  );
}
