'use client';

import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import type { Glossary } from '@/api/contract/concepts';
import { api } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import fields from '@/components/ui/field.module.css';
import { Radio, RadioGroup } from '@/components/ui/radio-group';
import { ownName } from '@/components/work/own-name';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import { type TermFormat, termFormats } from '@/core/terms/formats/term-file';
import { useT } from '@/i18n/client';
import { saveFile } from './save-file';
import styles from './term-files.module.css';

type ExportDialogProps = { glossary: Glossary; isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** What is settled in a glossary, as a file: in which format, and with which languages. */
export function ExportDialog({ glossary, ...dialog }: ExportDialogProps) {
  const { t } = useT('glossaries');
  return (
    <Dialog title={t('export.title')} {...dialog}>
      <ExportForm glossary={glossary} onDone={() => dialog.onOpenChange(false)} />
    </Dialog>
  );
}

function ExportForm({ glossary, onDone }: { glossary: Glossary; onDone: () => void }) {
  const { t } = useT('glossaries');
  const { id: workId, languages } = useWork();
  const all = languages.map(({ language }) => language);
  const [format, setFormat] = useState<TermFormat>('xlsx');
  const [chosen, setChosen] = useState(all);
  const write = useMutation({
    mutationFn: () =>
      api.terms.exportTerms({
        workId,
        glossaryId: glossary.id,
        format,
        ...(chosen.length < all.length && { languages: chosen.join(',') }),
      }),
    onSuccess({ name, content }) {
      saveFile(name, content);
      onDone();
    },
  });

  function send(event: FormEvent) {
    event.preventDefault();
    write.mutate();
  }

  return (
    <form className={styles.form} onSubmit={send}>
      <p className={styles.hint}>
        <bdi>{glossary.name}</bdi> · {t('concepts', { count: glossary.concepts })}
      </p>
      <RadioGroup label={t('format.label')} value={format} onChange={(value) => setFormat(value as TermFormat)}>
        {termFormats.map((one) => (
          <Radio
            key={one}
            value={one}
            description={t(`format.for.${one as 'csv' | 'tsv' | 'xlsx' | 'tbx' | 'tbx-dct'}`)}
          >
            {t(`format.${one as 'csv' | 'tsv' | 'xlsx' | 'tbx' | 'tbx-dct'}`)}
          </Radio>
        ))}
      </RadioGroup>
      {all.length > 0 && (
        <CheckboxGroup className={styles.checks ?? ''} value={chosen} onChange={setChosen}>
          <Label className={fields.label ?? ''}>{t('export.languages')}</Label>
          <div className={styles.columns}>
            {all.map((language) => (
              <Checkbox key={language} value={language}>
                <span lang={language}>{ownName(language)}</span>
              </Checkbox>
            ))}
          </div>
          <p className={styles.hint}>{chosen.length < all.length ? t('export.some') : t('export.all')}</p>
        </CheckboxGroup>
      )}
      <Refusal error={write.error} />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isPending={write.isPending}>
          {write.isPending ? t('export.writing') : t('export.act')}
        </Button>
        <Button slot="close">{t('cancel')}</Button>
      </div>
    </form>
  );
}
