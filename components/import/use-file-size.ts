'use client';

import { useT } from '@/i18n/client';

/** Sizes of files in the words and figures of the interface. */
export function useFileSize(): (bytes: number) => string {
  const { lng } = useT('import');
  return (bytes) => {
    const [value, unit] =
      bytes < 1024 ? [bytes, 'byte'] : bytes < 1024 ** 2 ? [bytes / 1024, 'kilobyte'] : [bytes / 1024 ** 2, 'megabyte'];
    const style = { style: 'unit', unit, unitDisplay: unit === 'byte' ? 'long' : 'short' } as const;
    return new Intl.NumberFormat(lng, {
      ...style,
      maximumFractionDigits: value < 10 && unit !== 'byte' ? 1 : 0,
    }).format(value);
  };
}
