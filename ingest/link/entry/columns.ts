/** What a column of a table holds, told by its name in whatever language. */
export type ColumnMeaning =
  'title' | 'organization' | 'year' | 'link' | 'description' | 'form' | 'person' | 'tag' | 'metric';

/** Names by meaning; a column whose name holds one of these words means it. The first meaning that fits wins. */
const NAMES: readonly (readonly [ColumnMeaning, string])[] = [
  [
    'metric',
    'valuation revenue funding headcount employees pricing tier stars star forks commits size params parameters license licence price cost rating score rank downloads status badge badges # no id 许可 ライセンス',
  ],
  [
    'organization',
    'company companies organization organisation organizations organisations org institute institution institutes institutions affiliation affiliations publisher vendor provider team lab labs employer startup creator maker university school developer maintainer 公司 机构 機構 单位 组织 企业 高校 会社 企業 組織 所属 機関 회사 기관 조직 소속 empresa organización organizacion institución institution entreprise organisme unternehmen firma organisation institut azienda компания организация',
  ],
  [
    'person',
    'author authors speaker speakers person people by instructor instructors lecturer who 作者 讲者 著者 発表者 講演者 저자 autor autores auteur auteurs автор presenter host',
  ],
  [
    'year',
    'year years date dates published publication released release when added updated time 年 年份 日期 时间 发布 发表 時間 発表年 公開 연도 날짜 año fecha ano année jahr datum год дата',
  ],
  [
    'title',
    'title titles name names paper papers article articles blog blogs post posts project projects resource resources course courses book books tool tools library libraries framework frameworks package packages dataset datasets model models repository repo software video videos talk talks system systems product service platform list work case study 题目 标题 論文 论文 名称 名字 项目 タイトル 名前 題名 제목 이름 논문 título titulo nombre nome titre nom titel name название статья',
  ],
  [
    'link',
    'link links url urls source sources website site web homepage webpage webpages address code github pdf slides demo reference references href 链接 地址 代码 连结 リンク コード 링크 코드 enlace enlaces lien liens ссылка код',
  ],
  [
    'description',
    'description descriptions about summary notes note comment comments details abstract what overview highlights tl;dr tldr key features contribution remark remarks 描述 说明 简介 介绍 摘要 备注 説明 概要 설명 요약 descripción descripcion resumen descrição description beschreibung описание',
  ],
  ['form', 'type types format formats kind form media medium 类型 种类 形式 種類 유형 tipo typ тип'],
  [
    'tag',
    'tag tags topic topics category categories industry industries domain domains area areas task tasks field fields use keywords keyword language languages subject theme level tech stack 标签 领域 类别 行业 关键词 分野 カテゴリ タグ 분야 태그 sector tema thema',
  ],
];

const MEANING_OF = new Map<string, ColumnMeaning>();
for (const [meaning, words] of NAMES) {
  for (const word of words.split(' ')) if (!MEANING_OF.has(word)) MEANING_OF.set(word, meaning);
}

/** Meanings already told; rows repeat their columns. Never more than this many. */
const TOLD_LIMIT = 1_000;
const told = new Map<string, ColumnMeaning | null>();

/** The meaning of a column, or null when its name says none. */
export function columnMeaning(name: string): ColumnMeaning | null {
  const before = told.get(name);
  if (before !== undefined) return before;
  if (told.size >= TOLD_LIMIT) told.clear();
  const meaning = meaningOf(name);
  told.set(name, meaning);
  return meaning;
}

function meaningOf(name: string): ColumnMeaning | null {
  const words = name.toLowerCase().match(/[\p{L}\p{N};#]+/gu) ?? [];
  if (words.length === 0 || words.length > 5) return null;
  // "Company size (valuation)": a number, whatever it is the size of.
  const last = name
    .toLowerCase()
    .replace(/[([（].*$/su, '')
    .match(/[\p{L}\p{N}#]+/gu)
    ?.at(-1);
  if (words.length > 1 && last !== undefined && MEANING_OF.get(last) === 'metric') return 'metric';
  const found = words.flatMap((word) => MEANING_OF.get(word) ?? MEANING_OF.get(word.replace(/s$/, '')) ?? []);
  // "Paper link" is a link, "Company name" a company, "Publication year" a year: the special word decides.
  for (const special of ['metric', 'organization', 'person', 'year', 'link'] as const) {
    if (found.includes(special) && !(special === 'metric' && found.length > 1)) return special;
  }
  return found[0] ?? null;
}
