import { expect, test } from 'vitest';
import { docxText } from '../helpers/docx-text.ts';
import { papers } from '../helpers/papers.ts';

test.each([...papers])('%s reads as before', async (name, bytes) => {
  await expect(docxText(bytes)).toMatchFileSnapshot(`golden/${name}.txt`);
});
