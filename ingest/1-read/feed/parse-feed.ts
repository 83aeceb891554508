import { SaxesParser, type SaxesTagNS } from 'saxes';
import { OnRecordError } from '../../../src/errors/onrecord-error.js';
import { NAMESPACES } from './namespaces.js';

/** One piece of a feed's entry: the name in a form of its own (`content:encoded`), its words and its attributes. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Words; of XHTML content, its markup. */
  readonly text: string;
}

/** What stands in the head of a feed or in one entry; the first of a name is the one that counts. */
export type Elements = readonly Element[];

const MOST_DEPTH = 200;
/** Longer entries are no articles, and the whole entry is held in memory. */
const MOST_ENTRY = 4_194_304;

/**
 * Reads RSS 0.9x, 1.0 and 2.0 and Atom piece by piece and hands on each entry as it ends; the head of the feed comes
 * with it. There are no entities but the five of XML: a feed that declares some is refused, so none can grow or lead
 * elsewhere. What is not well formed is passed over as far as it can be: `mended` counts the places.
 */
export class FeedParser {
  readonly #parser = new SaxesParser({ xmlns: true, position: false });
  readonly #open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  readonly #head: Element[] = [];
  #entry: Element[] | undefined;
  #entryDepth = 0;
  #entrySize = 0;
  /** Depth at which markup inside content began; everything below is kept as it is written. */
  #markup: number | undefined;
  mended = 0;
  isFeed = false;

  /** @param onEntry gets the elements of the entry and, so far, of the feed's head */
  constructor(where: string, onEntry: (entry: Elements, head: Elements) => void) {
    const parser = this.#parser;
    parser.on('doctype', (doctype) => {
      if (/<!ENTITY/i.test(doctype))
        throw refused('declares entities, which is a way to attack who reads it.', where);
    });
    parser.on('error', () => void this.mended++);
    parser.on('opentag', (tag) => {
      if (this.#open.length >= MOST_DEPTH)
        throw refused(`has elements nested more than ${MOST_DEPTH} deep.`, where);
      this.#enter(tag);
    });
    parser.on('closetag', () => {
      const closed = this.#leave();
      if (closed !== undefined && this.#entry !== undefined && this.#open.length < this.#entryDepth) {
        onEntry(this.#entry, this.#head);
        this.#entry = undefined;
      }
    });
    const onText = (text: string): void => {
      const top = this.#open.at(-1);
      if (top === undefined) return;
      this.#entrySize += text.length;
      if (this.#entrySize > MOST_ENTRY) throw refused('has an entry of more than 4 MiB.', where);
      top.text += this.#markup === undefined ? text : escaped(text);
    };
    parser.on('text', onText);
    parser.on('cdata', onText);
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  close(): void {
    this.#parser.close();
  }

  #enter(tag: SaxesTagNS): void {
    const name = nameOf(tag);
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map(({ name: key, value }) => [key, value]),
    );
    if (this.#open.length === 0) this.isFeed = /^(?:rss|feed|rdf:RDF)$/.test(name);
    const parent = this.#open.at(-1);
    if (this.#markup === undefined && parent?.attributes['type'] === 'xhtml')
      this.#markup = this.#open.length;
    this.#open.push({ name, attributes, text: '' });
    if (this.#entry === undefined && this.#markup === undefined && (name === 'item' || name === 'entry')) {
      this.#entry = [];
      this.#entryDepth = this.#open.length;
      this.#entrySize = 0;
    }
  }

  #leave(): Element | undefined {
    const closed = this.#open.pop();
    if (closed === undefined) return undefined;
    if (this.#markup !== undefined) {
      const parent = this.#open.at(-1);
      if (parent !== undefined) parent.text += `<${closed.name}>${closed.text}</${closed.name}>`;
      if (this.#open.length === this.#markup) this.#markup = undefined;
      return closed;
    }
    const { name, text } = closed;
    const parent = this.#open.at(-1);
    // "author" of Atom has its words in "name".
    if (name === 'name' && parent !== undefined) parent.text += text;
    else if (this.#entry !== undefined) {
      if (this.#open.length === this.#entryDepth) this.#entry.push(closed);
    } else if (this.#head.length < 200 && !this.#head.some((one) => one.name === name))
      this.#head.push(closed);
    return closed;
  }
}

const nameOf = ({ uri, local }: SaxesTagNS): string => {
  const prefix = NAMESPACES[uri];
  return prefix === undefined || prefix === '' ? local : `${prefix}:${local}`;
};

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const refused = (what: string, where: string): OnRecordError =>
  new OnRecordError('FEED_INVALID', what, { where, hint: 'It was not read.' });
