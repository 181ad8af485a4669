import { hd05 } from '../../standards/hd05.ts';
import { nd30 } from '../../standards/nd30.ts';
import type { Standard } from '../../standards/standard.ts';
import { article, articleStandard, articleStyles } from './article.ts';
import { conclusion, minutes, plan } from './documents.ts';
import { manifestYaml } from './manifest.ts';
import { templatePackage } from './parts.ts';
import { stylesXml } from './styles.ts';
import { vocabulary } from './vocabulary.ts';
import type { Xml } from './wml.ts';

/** A file to write, its path from the root of the project. */
export interface BuiltFile {
  path: string;
  bytes: Uint8Array;
}

interface Kind {
  folder: string;
  title: string;
  body: (standard: Standard) => Xml;
}

const kinds: readonly Kind[] = [
  { folder: 'kehoach', title: 'Kế hoạch', body: plan },
  { folder: 'bienban', title: 'Biên bản', body: minutes },
  { folder: 'thongbao', title: 'Thông báo', body: conclusion },
];

/** Every .docx template, built from the tables of the standards, and every manifest; the same bytes each time. `dang` serves hd36 and hd05. */
export function buildTemplates(): BuiltFile[] {
  const official = kinds.flatMap((kind) => [
    { path: `templates/${kind.folder}/nd30.docx`, bytes: paper(kind, nd30) },
    { path: `templates/${kind.folder}/dang.docx`, bytes: paper(kind, hd05) },
  ]);
  const manifests = Object.entries(vocabulary).map(([folder, tags]) => ({
    path: `templates/${folder}/template.yaml`,
    bytes: new TextEncoder().encode(manifestYaml(folder, tags)),
  }));
  return [...official, { path: 'templates/tinbai/tinbai.docx', bytes: newsArticle() }, ...manifests];
}

function paper({ title, body }: Kind, standard: Standard): Uint8Array {
  return templatePackage({ title, body: body(standard), styles: stylesXml(standard), page: standard.page });
}

function newsArticle(): Uint8Array {
  return templatePackage({
    title: 'Tin bài',
    body: article(),
    styles: stylesXml(articleStandard, articleStyles),
    page: articleStandard.page,
  });
}
