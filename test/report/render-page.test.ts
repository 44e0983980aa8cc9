import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { clusterArticles } from '../../src/cluster-articles.js';
import { renderMatrixSvg, renderPage, renderTreeSvg } from '../../src/report/index.js';
import { ARTICLES, CLUSTERING } from './sample.js';
import { familyOf } from './family.js';

describe('renderPage', () => {
  const page = renderPage(CLUSTERING, ARTICLES);

  test('its policy lets only its own style and script run, by their hashes, and names no other place', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/
      .exec(page)![1]!
      .replaceAll('&#39;', "'");
    for (const tag of ['style', 'script']) {
      const body = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page)![1]!;
      const hash = createHash('sha256').update(body).digest('base64');
      expect(policy).toContain(`${tag}-src 'sha256-${hash}'`);
    }
    expect(policy.startsWith("default-src 'none'")).toBe(true);
    expect(page.match(/<(?:script|style)\b/g)).toHaveLength(2);
    expect(page).not.toMatch(/\b(?:src|href|action)="(?!#|data:)/);
    expect(page).not.toMatch(/\son[a-z]+=|\sstyle=/);
  });

  test('hostile text stays text: no tag, no control character, no turned direction', () => {
    const attack = '</script><script>alert(1)</script><img src=x onerror=alert(1)>\u202e"\'&';
    const articles = [
      { id: `a${attack}`, text: `${ARTICLES[0]!.text} ${attack}`, publisher: attack, title: attack },
      { id: `b${attack}`, text: `${ARTICLES[0]!.text.replace('14', '41')} ${attack}`, publisher: attack },
    ];
    const html = renderPage(clusterArticles(articles), articles, { title: attack });
    expect(html.match(/<script\b/g)).toHaveLength(1);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)>');
    expect(page + html).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  test('every link to a place in the page has its place, once', () => {
    const articles = familyOf(12);
    const html = renderPage(clusterArticles(articles), articles);
    const ids = Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = new Set(Array.from(html.matchAll(/href="#([^"]+)"/g), ([, id]) => id!));
    expect([...targets].filter((id) => !ids.includes(id))).toEqual([]);
    expect(targets.size).toBeGreaterThan(20);
  });

  test('a batch without copies, and one without articles, is a page all the same', () => {
    const one = [{ id: 'a', text: 'The ferry to Solm was late on Friday.' }];
    expect(renderPage(clusterArticles(one), one)).toContain('nothing to correct');
    expect(renderPage(clusterArticles([]), [])).toContain('0 articles read');
  });

  test('the copies of a story stand with those that need most corrections first, then those that left out most', () => {
    const story = [
      'The council of Olm bought 14 barges for 3 million crowns on Monday.',
      'Mayor Ada Vint said that the first of them would sail in March.',
      'Two quays are being widened for them, and the old crane was taken down.',
      'The opposition wants to know why no other yard was asked.',
      'A second order depends on the harbour tax, which is voted on in May.',
    ];
    const text = story.join(' ');
    const texts = {
      Wire: text,
      Same: text,
      Shorter: story.slice(0, 4).join(' '),
      One: text.replace('14', '41'),
      Two: text.replace('14', '41').replace('3 million', '5 million'),
    };
    const articles = Object.entries(texts).map(([publisher, each], i) => {
      const publishedAt = `2024-03-0${Math.min(2, i + 1)}`;
      return { id: publisher, publisher, publishedAt, text: each };
    });
    const html = renderPage(clusterArticles(articles), articles);
    const names = Array.from(
      html.matchAll(/\sid="s1c\d+"[^>]*data-publisher="([^"]+)"/g),
      ([, name]) => name,
    );
    expect(names).toEqual(['Two', 'One', 'Shorter', 'Same']);
  });

  test('twenty copies take less than 500 kB', () => {
    const articles = familyOf(21);
    const clustering = clusterArticles(articles);
    expect(clustering.clusters[0]!.members).toHaveLength(21);
    expect(renderPage(clustering, articles).length).toBeLessThan(500_000);
  });
});

describe('pictures of one story', () => {
  const articles = familyOf(6).map((article, i) =>
    i === 2 ? { ...article, publisher: '<Post> & "Sons"' } : article,
  );
  const [cluster] = clusterArticles(articles).clusters;

  test('the tree has every text once, and no link', () => {
    const svg = renderTreeSvg(cluster!, articles);
    expect(svg.match(/<circle/g)).toHaveLength(6);
    expect(svg).toMatch(/&lt;Post(?:>|&gt;) &amp; (?:"|&quot;)Sons/);
    expect(svg).not.toContain('<a ');
  });

  test('the matrix has a cell for each fact and text', () => {
    const svg = renderMatrixSvg(cluster!, articles);
    const cells = svg.match(/class="cell /g)!.length;
    expect(cells % 6).toBe(0);
    expect(svg).toMatch(/class="cell major"/);
    expect(svg.match(/xmlns=/g)).toHaveLength(1);
  });
});
