import { NoteBody } from '@/components/notes/note-body';
import { DiffText } from '@/components/ui/diff-text';
import { ScriptFonts } from '@/components/ui/fonts/script-fonts';
import { Link } from '@/components/ui/link';
import { NoteMarker } from '@/components/ui/note-marker';
import { getT } from '@/i18n/server';
import { Part } from './part';
import styles from './parts.module.css';
import { compared, ipa, noteBody, sentences } from './samples';

export async function TextParts() {
  const { t, lng } = await getT('parts');
  return (
    <Part title={t('text.title')} about={t('text.about')}>
      <ScriptFonts languages={sentences.map(({ lang }) => lang)} />
      <div className={styles.texts}>
        {sentences.map(({ lang, dir, text }) => (
          <p key={lang} className="tx" lang={lang} dir={dir}>
            {text}
          </p>
        ))}
        <p className="tx" lang="es" dir="ltr">
          <DiffText parts={compared} />
          <NoteMarker mark="a" />
        </p>
        <p>
          <NoteBody language="es" text={noteBody} />
        </p>
        <p>
          <bdi className="ipa">{ipa}</bdi> <Link href={`/${lng}/dev/parts`}>{t('text.link')}</Link>
        </p>
      </div>
    </Part>
  );
}
