import { describe, expect, test } from 'vitest'
import { alsHtml, ontleed } from './opmaak.ts'

describe('Markdown in messages', () => {
  test.each([
    ['bold', 'Dat is **belangrijk**.', '<p>Dat is <strong>belangrijk</strong>.</p>'],
    ['italic', 'Zie _§5.1_ of *§7.3*', '<p>Zie <em>§5.1</em> of <em>§7.3</em></p>'],
    ['underscores inside a word', 'tlv_aanvraag_id', '<p>tlv_aanvraag_id</p>'],
    ['lines and paragraphs', 'een\ntwee\n\ndrie', '<p>een<br>twee</p><p>drie</p>'],
    ['a list after a line', 'Nodig:\n- a\n- b', '<p>Nodig:</p><ul><li>a</li><li>b</li></ul>'],
    ['a numbered list', '1. a\n2) b', '<ol><li>a</li><li>b</li></ol>'],
    ['an amount that looks like a list', '1,5 procent', '<p>1,5 procent</p>'],
    [
      'a link',
      '[site](https://voorbeeld.nl/a?b=1&c=2)',
      '<p><a href="https://voorbeeld.nl/a?b=1&#38;c=2" target="_blank" rel="noopener noreferrer">site</a></p>',
    ],
  ])('shows %s', (_, tekst, html) => {
    expect(alsHtml(tekst)).toBe(html)
  })

  test.each([
    ['tags', '<img src=x onerror=alert(1)>', '<p>&#60;img src=x onerror=alert(1)&#62;</p>'],
    ['tags inside bold', '**<b>x</b>**', '<p><strong>&#60;b&#62;x&#60;/b&#62;</strong></p>'],
    ['a link that is script', '[klik](javascript:alert(1))', '<p>[klik](javascript:alert(1))</p>'],
    [
      'quotes in an address',
      '[x](https://a"onclick="b)',
      '<p><a href="https://a&#34;onclick=&#34;b" target="_blank" rel="noopener noreferrer">x</a></p>',
    ],
  ])('never lets %s do anything', (_, tekst, html) => {
    expect(alsHtml(tekst)).toBe(html)
  })

  test('of nothing is nothing', () => {
    expect(ontleed('\n \n')).toEqual([])
  })
})
