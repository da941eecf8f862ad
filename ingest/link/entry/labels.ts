import type { Form } from '../../../schema/index.ts';

/**
 * Words that say what stands behind a link, never what it is called: "Paper", "Code", "Part 2". A link with
 * such a label is a second link of the entry, or takes its title from the words before it.
 */
const LABEL_WORDS: Readonly<Record<string, string>> = {
  paper:
    'paper papers pdf arxiv abs abstract preprint publication openreview doi acm ieee aclanthology thesis bibtex 论文 論文 논문 artículo статья',
  code: 'code codes repo repository github gitlab git implementation impl colab notebook notebooks package 代码 代碼 コード 코드 código код',
  video:
    'video videos youtube talk recording recordings presentation lecture webinar bilibili vimeo 视频 動画 영상 vídeo видео',
  slides: 'slides slide deck ppt pptx slideshare slideslive poster スライド 幻灯片',
  article:
    'blog blogpost post article writeup medium tutorial summary review notes note transcript 博客 博文 解读 讲解 笔记 知乎 解説 ブログ 記事 블로그',
  website:
    'website site web webpage homepage home page project demo demos docs doc documentation app playground readme wiki api html page 官网 主页 サイト 홈페이지',
  dataset: 'data dataset datasets kaggle benchmark 数据 数据集',
  model: 'model models weights checkpoint checkpoints hf huggingface 模型',
  book: 'book ebook epub',
  course: 'course syllabus',
  podcast: 'podcast audio episode',
  community: 'discord slack twitter tweet thread reddit hn discussion forum',
  link: 'link links url source sources ref refs reference references here read more details info download archive archived mirror original alternative open view solution solutions answer answers contribute 解答 解决方案 解決策 答案 链接 連結 リンク 링크 enlace ссылка lien',
};

/** Words that go with a label without changing it. */
const FILLERS =
  'the to it see live try now this extra additional another also official free full text online version extended short long html supplementary supp supplement appendix pytorch tensorflow tf jax keras python torch unofficial main arxiv english chinese hugging face google v1 v2 v3 i ii iii iv a b and';
const PARTS: ReadonlySet<string> = new Set(
  'part pt chapter ch episode ep vol volume lecture section week day session parte teil partie'.split(' '),
);

const ROLE_OF = new Map(
  Object.entries(LABEL_WORDS).flatMap(([role, words]) =>
    words.split(' ').map((word) => [word, role] as const),
  ),
);
const FILLER = new Set(FILLERS.split(' '));
const FORMS: ReadonlyMap<string, Form> = new Map([
  ['paper', 'paper'],
  ['video', 'video'],
  ['slides', 'slides'],
  ['article', 'article'],
  ['dataset', 'dataset'],
  ['book', 'book'],
  ['course', 'course'],
  ['podcast', 'podcast'],
  ['community', 'community'],
]);

const WORDS = /[\p{L}\p{N}]+/gu;

/** False for most names at once: their first word is in no list. */
function mayBeLabel(text: string): boolean {
  const first = /^[A-Za-z]{2,}(?=[\s:,.-]|$)/.exec(text)?.[0].toLowerCase();
  return first === undefined || ROLE_OF.has(first) || PARTS.has(first) || FILLER.has(first);
}

/** What a label such as "[Paper]" or "official code" stands for; null when the words are a name. */
export function labelRole(text: string): string | null {
  if (text.length > 40 || !mayBeLabel(text)) return null;
  const words = text.toLowerCase().match(WORDS) ?? [];
  if (words.length === 0 || words.length > 4) return words.length === 0 ? 'link' : null;
  let role: string | null = null;
  for (const word of words) {
    if (/^\d{1,4}$/.test(word)) role ??= words.length === 1 ? 'link' : null;
    else if (PARTS.has(word)) role ??= 'part';
    else if (ROLE_OF.has(word)) role = role === null || role === 'link' ? (ROLE_OF.get(word) ?? role) : role;
    else if (!FILLER.has(word)) return null;
  }
  return role;
}

/** The form that a label states, if it states one. */
export function labelForm(text: string): Form | null {
  const role = labelRole(text);
  return role === null ? null : (FORMS.get(role) ?? null);
}

/** True for a label that ends in such a word after a name: "Feast documentation", "DLRM paper". */
export function endsInLabel(text: string): boolean {
  const words = text.toLowerCase().match(WORDS) ?? [];
  const last = words.at(-1);
  const role = last === undefined ? undefined : ROLE_OF.get(last);
  return words.length > 1 && words.length <= 4 && role !== undefined && role !== 'model' && role !== 'link';
}
