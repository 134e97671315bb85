import type { Context } from '../context';
import type { ReadingPlace } from '../documents/get-reading';
import { findReadingWords } from './find-reading-words';

/** Where the words stand in a chapter that its readers may ask about; what they mean comes word by word, as they are come to. */
export async function listReadingWords(context: Context, place: ReadingPlace) {
  const { texts } = await findReadingWords(context, place);
  return texts.filter(({ words }) => words.length > 0).map((one) => ({ ...one, words: [...one.words] }));
}
