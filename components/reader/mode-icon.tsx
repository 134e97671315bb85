import { BookOpen, Rows2, SquareMenu } from 'lucide-react';
import type { ReadingMode } from '@/core/reading/reading-query';

const icons = { facing: BookOpen, interleaved: Rows2, reveal: SquareMenu };

export function ModeIcon({ mode }: { mode: ReadingMode }) {
  const Icon = icons[mode];
  return <Icon aria-hidden />;
}
