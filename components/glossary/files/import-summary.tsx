'use client';

import { FileTrigger } from 'react-aria-components/FileTrigger';
import { problemOf } from '@/api/client';
import type { Glossary } from '@/api/contract/concepts';
import type { TermImport } from '@/api/contract/term-files';
import { useFileSize } from '@/components/import/use-file-size';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { CheckMark } from '@/components/ui/check-mark';
import { PlainSelect } from '@/components/ui/plain-select';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import { glossaryPath } from '@/components/work/work-paths';
import { type TermFormat, termFormats } from '@/core/terms/formats/term-file';
import { termFormatOf } from '@/core/terms/formats/term-format-of';
import { useT } from '@/i18n/client';
import styles from './term-files.module.css';
import { countOf, type TrialPart, trialParts } from './trial-view';
import { UndoImport } from './undo-import';
import type { ImportingTerms } from './use-import-terms';

type ImportSummaryProps = {
  glossary: Glossary;
  importing: ImportingTerms;
  part: TrialPart | null;
  onPart: (part: TrialPart | null) => void;
};

/** The file, how it is read, what it would do by number, and the act itself. */
export function ImportSummary({ glossary, importing, part, onPart }: ImportSummaryProps) {
  const { t } = useT('glossaries');
  const sizeOf = useFileSize();
  const { given, trial, write, take } = importing;
  if (!given) return null;
  const isLate = problemOf(write.error)?.reason === 'newer-change';
  return (
    <div className={styles.summary}>
      <div className={styles.file}>
        <p>
          <bdi>{given.file.name}</bdi> <span className="faint">{sizeOf(given.file.size)}</span>
        </p>
        {!write.isSuccess && (
          <FileTrigger onSelect={(files) => files?.[0] && take({ file: files[0] })}>
            <Button size="small" isDisabled={write.isPending || trial.isPending}>
              {t('import.other')}
            </Button>
          </FileTrigger>
        )}
      </div>
      {trial.isPending && <Waiting label={t('import.reading')} />}
      <Refusal error={trial.error} />
      {trial.data && !write.isSuccess && (
        <>
          <HowRead importing={importing} trial={trial.data} />
          <Counts trial={trial.data} part={part} onPart={onPart} />
          <p className={styles.hint}>{t('import.nothingYet')}</p>
        </>
      )}
      {write.isPending && <Waiting label={t('import.writing')} />}
      {isLate ? (
        <p role="alert">
          <CheckMark tone="care">{t('import.late')}</CheckMark>
        </p>
      ) : (
        <Refusal error={write.error} />
      )}
      {write.data ? (
        <Written glossary={glossary} done={write.data} onAnother={importing.drop} />
      ) : (
        trial.data && <Confirm importing={importing} trial={trial.data} />
      )}
    </div>
  );
}

function Waiting({ label }: { label: string }) {
  return (
    <div className={styles.wait}>
      <p role="status">{label}</p>
      <progress aria-label={label} />
    </div>
  );
}

function HowRead({ importing, trial }: { importing: ImportingTerms; trial: TermImport }) {
  const { t } = useT('glossaries');
  const { given, take } = importing;
  if (!given) return null;
  const { file, sheet } = given;
  const format = given.format ?? termFormatOf(file.name);
  const others = trial.problems.flatMap(({ code, value }) => (code === 'other-sheet' ? value : []));
  const sheets = sheet === undefined ? others : [...new Set([sheet, ...others])];
  return (
    <p className={styles.how}>
      <PlainSelect<TermFormat | 'none'>
        label={t('format.label')}
        value={format ?? 'none'}
        onChange={(next) => next !== 'none' && take({ file, format: next })}
        options={[
          ...(format ? [] : [{ id: 'none' as const, name: t('format.none') }]),
          ...termFormats
            .filter((one) => one !== 'tbx-dct')
            .map((id) => ({ id, name: t(`format.${id as 'csv' | 'tsv' | 'xlsx' | 'tbx'}`) })),
        ]}
      />
      {sheets.length > 0 && (
        <PlainSelect
          label={t('import.sheet')}
          value={sheet ?? ''}
          onChange={(next) => take({ file, ...(next !== '' && { sheet: next }) })}
          options={[{ id: '', name: t('import.firstSheet') }, ...sheets.map((name) => ({ id: name, name }))]}
        />
      )}
    </p>
  );
}

type CountsProps = { trial: TermImport; part: TrialPart | null; onPart: (part: TrialPart | null) => void };

function Counts({ trial, part, onPart }: CountsProps) {
  const { t } = useT('glossaries');
  return (
    <ul className={styles.counts}>
      {trialParts.map((one) => {
        const count = countOf(trial, one);
        return (
          <li key={one}>
            <button
              type="button"
              aria-pressed={part === one}
              disabled={count === 0}
              onClick={() => onPart(part === one ? null : one)}
            >
              <span>{t(`part.${one as 'conflicts' | 'changed' | 'added' | 'problems'}`)}</span>
              <span className="num">{count}</span>
            </button>
          </li>
        );
      })}
      <li>
        <span>{t('part.same')}</span>
        <span className="num">{trial.same}</span>
      </li>
    </ul>
  );
}

function Confirm({ importing, trial }: { importing: ImportingTerms; trial: TermImport }) {
  const { t } = useT('glossaries');
  const { given, choices, write, drop } = importing;
  const count = trial.added + trial.changed + choices.size;
  return (
    <div className={styles.acts}>
      <Button
        variant="primary"
        isDisabled={count === 0}
        isPending={write.isPending || importing.trial.isPending}
        onPress={() => given && write.mutate(given)}
      >
        {t('import.confirm', { count })}
      </Button>
      <Button isDisabled={write.isPending} onPress={drop}>
        {t('cancel')}
      </Button>
    </div>
  );
}

type WrittenProps = { glossary: Glossary; done: TermImport; onAnother: () => void };

function Written({ glossary, done, onAnother }: WrittenProps) {
  const { t, lng } = useT('glossaries');
  const { id: workId } = useWork();
  return (
    <div className={styles.written}>
      <p role="status">
        <CheckMark tone="used">{t('import.done', { count: done.added + done.changed })}</CheckMark>{' '}
        {t('import.doneParts', { added: done.added, changed: done.changed })}
      </p>
      {done.last !== null && <UndoImport place={{ workId, glossaryId: glossary.id, number: done.last }} />}
      {done.conflicts.length > 0 && <p>{t('import.leftOut', { count: done.conflicts.length })}</p>}
      <div className={styles.acts}>
        <ButtonLink variant="primary" href={`${glossaryPath(lng, workId)}?glossary=${glossary.id}`}>
          {t('import.toGlossary')}
        </ButtonLink>
        <Button onPress={onAnother}>{t('import.another')}</Button>
      </div>
    </div>
  );
}
