import { describe, expect, test } from 'vitest';
import { htmlToText, shapeOfHtml, textOrHtml } from '../../src/formats/markup-text.js';
import {
  charactersOf,
  childAt,
  childrenNamed,
  descendantsNamed,
  firstNamed,
  lineOf,
} from '../../src/formats/xml/xml-element.js';
import { parseXml } from '../../src/formats/xml/parse-xml.js';

describe('markup', () => {
  test.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['One<br>Two', 'One\nTwo'],
    ['<td>1</td><td>2</td>', '1 2'],
    ['<pre>a  \n  b</pre> c   d', 'a\nb\n\nc d'],
    ['a<script>x</script>b<style>y</style>', 'ab'],
    ['<svg><p>x</p></svg>a', 'a'],
    ['a <b>b</b>\n c', 'a b c'],
    ['a &amp; b&nbsp;c', 'a & b c'],
    ['', ''],
  ])('%j is %j', (html, text) => expect(htmlToText(html)).toBe(text));

  test('a string is HTML where a tag or an entity stands in it', () => {
    expect(['a < b', 'a <b>b</b>', 'a &amp; b', 'a & b', ' a\nb '].map(textOrHtml)).toEqual([
      'a < b',
      'a b',
      'a & b',
      'a & b',
      'a\nb',
    ]);
  });

  test('elements are counted, and how deep they are in each other; too deep is refused', () => {
    expect(shapeOfHtml('<div><p>a</p><p>b<i>c</i></p></div>')).toEqual({ elements: 4, depth: 3 });
    expect(() => htmlToText('<b>'.repeat(2000))).not.toThrow();
    expect(() => htmlToText('<b>'.repeat(2001))).toThrow(/deep/);
    expect(() => shapeOfHtml('<b>'.repeat(2001))).toThrow(/deep/);
  });
});

describe('XML', () => {
  const root = parseXml('<a x="1"><b>one <c>two</c></b><b>&lt;three&gt;</b><d><b>four</b></d></a>', 'f');

  test('is a tree of elements with their texts', () => {
    expect(root.name).toBe('a');
    expect(root.attributes.get('x')).toBe('1');
    expect(childrenNamed(root, 'b').map(lineOf)).toEqual(['one two', '<three>']);
    expect([...descendantsNamed(root, 'b')].map(charactersOf)).toEqual(['one two', '<three>', 'four']);
    expect(lineOf(firstNamed(root, 'c'))).toBe('two');
    expect(lineOf(childAt(root, 'd', 'b'))).toBe('four');
    expect(childAt(root, 'd', 'x')).toBeUndefined();
    expect(lineOf(parseXml('<a> <b/> </a>', 'f'))).toBeUndefined();
  });

  test('prefixes are the usual ones whatever a document calls them, and its own namespace has none', () => {
    const names = (xml: string) =>
      [...parseXml(xml, 'f').children].map((node) => (typeof node === 'string' ? '' : node.name));
    expect(names('<r xmlns:q="http://purl.org/dc/elements/1.1/"><q:creator/></r>')).toEqual(['dc:creator']);
    expect(names('<r xmlns:q="urn:x"><q:creator/></r>')).toEqual(['q:creator']);
    expect(names('<n:r xmlns:n="urn:n"><n:creator/></n:r>')).toEqual(['creator']);
  });

  test('what is deeper than two hundred is left out, and much deeper refused', () => {
    const nested = (depth: number) => `${'<a>'.repeat(depth)}x${'</a>'.repeat(depth)}`;
    expect(charactersOf(parseXml(nested(200), 'f'))).toBe('x');
    expect(() => parseXml(nested(400), 'f')).not.toThrow();
    expect(() => parseXml(nested(402), 'f')).toThrow(/deep/);
    expect(() => parseXml('no element', 'f')).toThrow(/no XML element/);
  });

  test('an entity of its own is refused where it is used', () => {
    const withEntity = (use: string) => parseXml(`<!DOCTYPE a [<!ENTITY e "x">]><a>${use}</a>`, 'f');
    expect(() => withEntity('&e;')).toThrow(/entities of its own/);
    expect(() => withEntity('&amp;')).not.toThrow();
  });
});
