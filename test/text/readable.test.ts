import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { compareArticles, prepare, signArticle } from '../../src/index.js';
import { findMarkup, readable } from '../../src/text/readable.js';

fc.configureGlobal({ seed: 11 });

/** What is left without white space and soft hyphens: the padding is made of these. */
const unpadded = (text: string) => text.replace(/[\s\u00ad]+/g, '');

/** UTF-8 read as Windows-1252, as a browser does it. */
const misread = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

/** As a reader of HTML has it. */
function textOf(html: string): string {
  const { document } = parseHTML(`<html><body><p>${html}</p></body></html>`) as unknown as {
    document: { querySelector: (name: string) => { textContent: string } };
  };
  return document.querySelector('p').textContent;
}

describe('readable', () => {
  test('a text of other signs is the same string', () => {
    const clean = fc.string({ unit: 'binary' }).map((text) => text.replace(/[&<âÂÃ]/g, '.'));
    fc.assert(fc.property(clean, (text) => readable(text) === text && findMarkup(text).length === 0));
    for (const text of [
      'AT&T & Co',
      'R&D; M&S',
      'a < b > c',
      '<3',
      'Â ce soir',
      'pâte, château',
      'São Paulo',
      'Pãozinho',
    ])
      expect(readable(text)).toBe(text);
  });

  test('the length stays, and what was read is read no further', () => {
    const parts = fc.constantFrom(
      '&',
      'amp;',
      'quot;',
      '#39;',
      '<',
      'p',
      '>',
      'br/>',
      'â',
      '€',
      '™',
      'Ã',
      '©',
      'a',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (list) => {
        const text = list.join('');
        expect(readable(text)).toHaveLength(text.length);
      }),
    );
  });

  test('UTF-8 read as Windows-1252 is read back', () => {
    const words = fc.array(fc.constantFrom(...'éèüñçåßÉÖ“”‘’–—…€£°½«»'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, (list) => {
        const text = `Ab ${list.join('x')} cd`;
        expect(unpadded(readable(misread(text)))).toBe(unpadded(text));
      }),
    );
  });

  test('entities are what a browser takes them for', () => {
    const names =
      'quot apos rsquo lsquo ldquo rdquo mdash ndash hellip pound euro yen cent deg eacute Eacute uuml ntilde ccedil scaron aring oslash szlig laquo raquo frac12 #8217 #x2019 #163 #233 #151 amp lt gt';
    for (const name of names.split(' ')) {
      const found = textOf(`x &${name}; y`);
      expect([name, unpadded(readable(`x &${name}; y`))]).toEqual([name, unpadded(found)]);
    }
    expect(readable('&nosuch; &#9; &#xd800;')).toBe('&nosuch; &#9; &#xd800;');
    expect(unpadded(readable('x &amp;quot;y&amp;quot; z'))).toBe('x"y"z');
  });

  test('marks stand next to their words', () => {
    expect(readable('don&rsquo;t')).toMatch(/^don\u00ad+’t$/);
    expect(readable('for &pound;48 each')).toMatch(/^for {7}£48 each$/);
    expect(readable('he said &quot;no&quot; twice')).toMatch(/^he said {6}"no" {6}twice$/);
    expect(readable('<b>T</b>he end')).toMatch(/^ {3}T\u00ad{4}he end$/);
    expect(readable('said [Olm Line](https://olm.example/a?id=4412), and')).toMatch(
      /^said  Olm Line\u00ad+, and$/,
    );
    expect(readable('the end pic.twitter.com/a1b2c3')).toBe(`the end ${' '.repeat(22)}`);
    expect(readable('Erdo\u00c4\u0178an')).toMatch(/^Erdo\u00ad?ğ\u00ad?an$/);
    expect(readable('one<br>two</p><p>three')).toMatch(/^one\n {3}two\n {3}\n {2}three$/);
  });
});

describe('articles with markup or in a broken encoding', () => {
  const text = `Weavers at Olm vote to strike

Weavers at the mill in Olm voted by 212 to 90 on Monday to strike over pay of £9.40 an hour, their union said.

“We don’t want charity,” its secretary, José Brandt, told the meeting. “We want what was promised in 2019.”

The mill’s owner, Ferrow & Sons, said it couldn’t pay more – “not this year”.`;
  const paragraphs = text.split('\n\n');
  const forms: Record<string, string> = {
    'in another encoding': misread(text),
    'with entities': text.replace(/[“”’£é–&]/g, (sign) => `&#${sign.charCodeAt(0)};`),
    'with entities escaped twice': text.replace(/[“”]/g, '&amp;quot;').replace(/’/g, '&amp;#39;'),
    'with tags': paragraphs.map((words) => `<p class="story">${words}</p>`).join('\n'),
    'with breaks': paragraphs.join('<br /><br />').replace('Olm', '<a href="https://olm.example">Olm</a>'),
  };

  test.each(Object.entries(forms))('%s are copies of the plain one, and one line tells of it', (_, other) => {
    const { relation, facts } = compareArticles({ id: 'a', text }, { id: 'b', text: other });
    expect(relation).toBe('identical');
    const told = facts.filter(({ severity }) => severity !== 'none');
    expect(told.map(({ kind, severity }) => [kind, severity])).toEqual(told.map(() => ['text', 'minor']));
    // The apostrophes and dashes of a text are one kind of fault, its tags another.
    expect(told.length).toBeGreaterThanOrEqual(1);
    expect(told.length).toBeLessThanOrEqual(2);
    for (const { copy } of told) expect(other.slice(copy!.start, copy!.end)).toBe(copy!.text);
  });

  test.each(Object.entries(forms))('%s have the signature of the plain one', (_, other) => {
    expect(signArticle({ id: 'a', text: other })).toEqual(signArticle({ id: 'a', text }));
  });

  test('passages are of the text as it was given', () => {
    const copy = forms['with entities']!.replace('212', '221');
    const { facts } = compareArticles({ id: 'a', text }, { id: 'b', text: copy });
    const changed = facts.find(({ kind }) => kind === 'quantity');
    expect(changed?.copy?.text).toContain('221');
    for (const { copy: there } of facts)
      if (there) expect(copy.slice(there.start, there.end)).toBe(there.text);
  });

  test('offsets of a document are those of the text', () => {
    const document = prepare({ id: 'a', text: forms['with tags']! });
    expect(document.text).toHaveLength(document.article.text.length);
    const place = document.article.text.indexOf('212');
    expect(document.tokens.some(({ start, end }) => start === place && end === place + 3)).toBe(true);
  });
});
