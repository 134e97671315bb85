import { serializeTypeSettings, type TypeSettings } from '@/core/reading/type-settings';
import { keepCookie } from './keep-cookie';

export const typeCookie = 'reader-type';

/** For this device; the server sets the next page by it. */
export function keepTypeSettings(settings: TypeSettings): void {
  keepCookie(typeCookie, encodeURIComponent(serializeTypeSettings(settings)));
}
