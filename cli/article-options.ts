import { InvalidArgumentError, type Command } from 'commander';
import { OnRecordError } from '../src/errors/onrecord-error.js';
import type { ArticleFacts } from '../src/model/document.js';
import { checkFact, type FactName } from '../ingest/1-read/facts.js';
import type { Input } from '../ingest/1-read/find-inputs.js';
import { WrongUse } from './wrong-use.js';

/** What commander makes of them. */
export interface ArticleOptions {
  readonly title?: string;
  readonly author?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly language?: string;
}

/** Adds the options that say what the text of an article does not: `--published`, `--title`, … */
export function withArticleOptions(command: Command): Command {
  return command
    .option('--published <date>', 'day of publication, YYYY-MM-DD', checked('publishedAt'))
    .option('--title <title>', 'title of the article', checked('title'))
    .option('--author <names>', 'who wrote it', checked('author'))
    .option('--url <address>', 'address of the article', checked('url'))
    .option('--publisher <name>', 'who published it', checked('publisher'))
    .option('--language <tag>', 'language it is in, such as en', checked('language'));
}

/** Checks an option's value when it is parsed, so that a wrong one is wrong use and nothing has been done yet. */
export const checked =
  (name: FactName) =>
  (value: string): string => {
    try {
      return checkFact(name, value);
    } catch (error) {
      if (error instanceof OnRecordError) throw new InvalidArgumentError(error.toLine());
      throw error;
    }
  };

/** The facts that the options give. A title and an address belong to one article: with more inputs they are wrong use. */
export function factsOf(options: ArticleOptions, inputs: readonly Input[]): ArticleFacts {
  const one = (['title', 'url'] as const).find((name) => options[name] !== undefined);
  if (one !== undefined && inputs.filter(({ kind }) => kind === 'article').length > 1) {
    throw new WrongUse('OPTION_FOR_ONE_ARTICLE', 'is for one article, and several were given.', {
      where: `--${one}`,
      hint: 'Write it into the side file of each article (article.txt.json).',
    });
  }
  const { published, title, author, url, publisher, language } = options;
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { publishedAt: published }),
    ...(language === undefined ? {} : { language }),
  };
}
