import { expect, test } from 'vitest';
import {
  attribute,
  descendants,
  element,
  parseXml,
  setAttribute,
  unescapeXml,
  writeXml,
} from '../../src/templates/xml.ts';

test.each([
  '<?xml version="1.0"?>\n<!-- a > b --><a x="1" y=\'2\'>chữ<b/><c><![CDATA[<d>]]></c> cuối</a>\n',
  '<pic descr="a > b" title=\'"c" > d\'/>',
  '<w:p w:rsidR="00AB"><w:r><w:t xml:space="preserve"> a &amp; b </w:t></w:r></w:p>',
])('writes back what it read: %s', (text) => {
  expect(writeXml(parseXml(text))).toBe(text);
});

test.each(['<a>', '<a></b>', '</a>', '<a', '<!-- a'])('%s is not well-formed', (text) => {
  expect(() => parseXml(text)).toThrow();
});

test('finds elements and their attributes', () => {
  const root = parseXml('<a><b w:id="1"/><c><b w:id="2" id="3"/></c></a>');
  expect(descendants(root, 'b').map((b) => attribute(b, 'w:id'))).toEqual(['1', '2']);
  expect(attribute(descendants(root, 'b')[1], 'id')).toBe('3');
});

test('entities', () => {
  expect(unescapeXml('&lt;&#65;&#x1EBF;&amp;lt;&unknown;')).toBe('<Aế&lt;&unknown;');
});

test.each([
  ['a="1"', 'a', '2', ' a="2"'],
  ["b='1' aa='3' a = '1'", 'a', '2', " b='1' aa='3' a=\"2\""],
  ['b="1"', 'a', '"<', ' b="1" a="&quot;&lt;"'],
  ['a="1" b="2"', 'a', null, ' b="2"'],
  ['b="2"', 'a', null, ' b="2"'],
])('<x %s>: %s becomes %s', (attributes, name, value, expected) => {
  const node = element('x', attributes);
  setAttribute(node, name, value);
  expect(node.attributes).toBe(expected);
  expect(attribute(node, name)).toBe(value === null ? undefined : value.replace('"<', '&quot;&lt;'));
});
