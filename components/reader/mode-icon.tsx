import { BookOpen, Columns3, Rows2, SquareMenu } from 'lucide-react';
import type { Layout } from './layout';

const icons = { facing: BookOpen, columns: Columns3, interleaved: Rows2, reveal: SquareMenu };

export function ModeIcon({ mode }: { mode: Layout }) {
  const Icon = icons[mode];
  return <Icon aria-hidden />;
}
