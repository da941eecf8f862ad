import type { Form } from '../../../../schema/index.ts';

/** Words that say a form, by form: in headings and columns, and in what a list says about an entry. */

const HEADING_WORDS: readonly (readonly [form: Form, words: RegExp])[] = [
  [
    'list',
    /\b(?:awesome|other|related|curated|similar|meta) (?:awesome )?(?:lists?|collections|repositories)\b|\bawesome lists\b|\blists of lists\b|\breading lists?\b|リスト集/iu,
  ],
  ['podcast', /\bpodcasts?\b|播客|ポッドキャスト/iu],
  ['dataset', /\b(?:open |public )?data ?sets?\b|\bcorpora\b|数据集|データセット|데이터셋/iu],
  [
    'other',
    /\b(?:researchers|people|experts|influencers|who to follow|thought leaders|scientists|conferences)\b/iu,
  ],
  [
    'community',
    /\b(?:communit(?:y|ies)|slack|discord|forums?|meet-?ups?|(?:twitter|facebook|linkedin|telegram|instagram) (?:accounts?|groups?|channels?|pages?)|github groups|social media|socialize)\b|社区|コミュニティ/iu,
  ],
  ['slides', /\b(?:slides?|slide decks?|slideshows?)\b/iu],
  [
    'course',
    /\b(?:courses?|moocs?|classes|bootcamps?|certifications?|intensive programs?|colleges|lectures|degrees?|trainings|training (?:courses|resources)|specializations?|nanodegrees?)\b|课程|教程|コース|강의|\bcursos?\b|\bcours\b|\bkurse\b/iu,
  ],
  ['book', /\b(?:e-?books?|books?|textbooks?)\b|书籍|图书|書籍|책|libros?|livres?|bücher|книги/iu],
  [
    'video',
    /\b(?:videos?|talks?|presentations|webinars?|youtube|keynotes?|screencasts?|conference talks)\b|视频|動画|영상/iu,
  ],
  ['paper', /\b(?:papers?|publications?|research|journals?|surveys?|theses|literature)\b|论文|論文|논문/iu],
  [
    'article',
    /\b(?:blogs?|bloggers?|newsletters?|articles?|posts?|tutorials?|guides?|essays?|write-?ups?|readings?|interviews|case stud(?:y|ies)|how-?tos?|post-?mortems?|documentation|thoughts?|cheat ?sheets?)\b|博客|文章|ブログ|記事|블로그|artículos?/iu,
  ],
  [
    'tool',
    /\b(?:tools?|toolkits?|toolbox(?:es)?|frameworks?|librar(?:y|ies)|packages?|software|platforms?|services?|sdks?|apis?|engines?|databases?|apps?|applications|plugins?|extensions?|open[- ]source|models?|servers?|simulators?|vendors?|products?|saas|projects?|visuali[sz]ation|ides?)\b|工具|框架|库|ツール|ライブラリ|도구/iu,
  ],
];

/** What may follow the word that says the form: "Books about ovens", "Paper list", "Talks (2019)". */
const AFTER_FORM =
  /^(?:\s+(?:lists?|resources?|links?|collections?|series|sections?|channels?|archives?|sites?|repositor(?:y|ies)|materials?|papers?|posts?|articles?|books?|videos?|talks?|tools?|courses?|blogs?|tutorials?|tracks?|reviews?|summaries|notes))*\s*(?:$|[^\p{L}\p{N}\s'’-]|[-–—]\s|\s(?:for|of|on|about|by|from|in|to|with|and|or|at|that|which|i|we|you|using|per|via|&|\+|\d)|['’]s?\b)/iu;

/** "Planning applications with foundation ovens": what is done with them, not they. */
const DOING =
  /^(?:chapter\s+\d+[.:]?\s+)?(?:planning|building|designing|developing|creating|deploying|writing|choosing|understanding|securing|scaling)\s.*\s(?:with|for|from|on|in|of)\s/i;

/** Any of the words above: most headings hold none. */
const PROMISES = new RegExp(HEADING_WORDS.map(([, words]) => words.source).join('|'), 'iu');

/** The same words, each pattern as one that finds every place. */
const HEADING_PLACES: readonly (readonly [form: Form, every: RegExp])[] = HEADING_WORDS.map(
  ([form, words]) => [form, new RegExp(words.source, 'giu')],
);

/** True when a word is what the heading is about, not what something else is about: "Videos", not "Video processing". */
function isHead(heading: string, every: RegExp): boolean {
  for (const match of heading.matchAll(every)) {
    if (/[^\p{ASCII}]/u.test(match[0]) || AFTER_FORM.test(heading.slice(match.index + match[0].length)))
      return true;
  }
  return false;
}

/** The form a heading, parent bullet or column promises; the last word of several wins ("Books & Courses" none). */
export function formOfHeading(heading: string): Form | null {
  if (!PROMISES.test(heading) || DOING.test(heading)) return null;
  const found = HEADING_PLACES.filter(([, every]) => isHead(heading, every)).map(([form]) => form);
  const [first, ...more] = found;
  if (first === undefined) return null;
  // "Research papers", "Open-source tools": one form; "Papers and Code", "Books & Courses": undecided.
  return more.length > 0 && /(?:,|\/|&|\+|\band\b|\bor\b|、|和|与)/iu.test(heading) ? null : first;
}

/** What a cell of a column "type" or a label behind the title says. */
const STATED: readonly (readonly [form: Form, words: RegExp])[] = [
  ['podcast', /^(?:podcast|audio|🎙.*|🎧.*)$/iu],
  ['slides', /^(?:slides?|slide deck|deck|ppt|pptx)$/iu],
  [
    'video',
    /^(?:videos?|talk|recorded talk|conference talk|keynote|presentation|webinar|youtube|lecture video|📺.*|🎥.*|📹.*|📽.*|▶.*)$/iu,
  ],
  [
    'paper',
    /^(?:papers?|research paper|conference paper|journal|journal article|pdf|preprint|arxiv|thesis|whitepaper|white paper|survey|technical report|tech report|📄.*|📑.*|📃.*|论文|論文)$/iu,
  ],
  ['course', /^(?:course|mooc|online course|class|🎓.*|课程)$/iu],
  ['book', /^(?:books?|e-?book|textbook|📚.*|📖.*|📕.*|📗.*|📘.*|📙.*|书)$/iu],
  ['dataset', /^(?:data ?sets?|corpus|benchmark|数据集)$/iu],
  ['community', /^(?:community|forum|slack|discord)$/iu],
  ['list', /^(?:list|awesome list|curated list|collection)$/iu],
  [
    'article',
    /^(?:blog|blog ?post|article|post|essay|tutorial|guide|case study|write-?up|news|interview|documentation|docs|📝.*|📰.*|博客|文章)$/iu,
  ],
  [
    'tool',
    /^(?:tools?|library|framework|package|software|platform|app|service|product|project|repo|repository|code|open source|github|api|saas|🛠.*|🔧.*|⚙.*|📦.*|工具)$/iu,
  ],
];

/** The form that a word or sign standing alone states. */
export function statedForm(text: string): Form | null {
  const word = text.trim().replace(/^[[(（【:\s]+|[\])）】:\s]+$/gu, '');
  if (word === '' || word.length > 24) return null;
  return STATED.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

const TOOL_WORDS =
  /\b(?:librar(?:y|ies)|frameworks?|toolkits?|toolbox|packages?|platforms?|engines?|sdk|api|software|tools?|services?|databases?|plugins?|extensions?|wrappers?|servers?|ide|apps?|cli|command[- ]line|solutions?|open[- ]source(?:d)?|simulators?|compilers?|runtimes?|clients?|modules?|implementations?|bindings?|interface|editor|workspace|assistant|saas|paas|orchestrat\w+|scheduler|optimi[sz]er|port of|environment|infrastructure|system for|system that|pipelines?|utilit(?:y|ies)|suite|builder|generator|debugger|dashboard|search engine|language for|programming language|model zoo|language models?|chatbots?|chat ?bot|agents?|stack|cloud|visuali[sz]e|monitor(?:ing)?|manage|deploy|build|run|train|automat\w+)\b/iu;

/** The words, each behind a cheap sign that they may be there. */
const DESCRIBED: readonly (readonly [form: Form, sign: RegExp, words: RegExp])[] = [
  [
    'list',
    /list|collection|compilation|catalog/i,
    /\b(?:curated|awesome|comprehensive|community|reading|ultimate) (?:\w+ )?(?:lists?|collections?)\b|\b(?:list|collection|compilation|catalog) of (?:\w+[- ]){0,3}(?:papers|resources|links|articles|tutorials|books|courses|lists|blogs|projects|tools|libraries|datasets|videos)\b/iu,
  ],
  [
    'podcast',
    /podcast/i,
    /\b(?:a|the|weekly|our|this|daily) (?:[\w-]+ ){0,3}podcast\b|\bpodcasts? (?:by|about|on|hosted|where|featuring)\b|^podcast/iu,
  ],
  [
    'course',
    /course|mooc|bootcamp|special|nanodegree|lecture|curriculum/i,
    /\b(?:(?<!\bof )courses?|mooc|bootcamp|specialization|nanodegree|lecture series|curriculum)\b/iu,
  ],
  [
    'book',
    /book/i,
    /\b(?:e-?book|textbook|(?:this|the|free|online|a|o'reilly|digital) (?:[\w-]+ )?book)\b|\bbook (?:by|on|about)\b/iu,
  ],
  [
    'dataset',
    /data ?set|corpus|benchmark/i,
    /(?<!\b(?:any|your|every|each|given|several|large|own) )\b(?:data ?sets? (?:of|for|with|containing)|corpus of|benchmark (?:dataset|for|that|of|consisting)|a (?:\w+ ){0,4}data ?set(?! (?:format|version|manag|tool|librar|platform|label|builder|search)))\b/iu,
  ],
  ['slides', /slides/i, /\bslides (?:of|from|for|by)\b/iu],
  [
    'video',
    /video|talk|keynote|lecture/i,
    /\b(?:video|talk|keynote|lecture) (?:by|from|at|on|about|series)\b/iu,
  ],
  [
    'paper',
    /paper/i,
    /\b(?:this|the|survey|research|seminal|original) paper\b|\bpaper (?:by|on|about|that|presents|proposes)\b/iu,
  ],
  [
    'community',
    /community|slack|discord/i,
    /\b(?:slack|discord) (?:community|channel|server|group)\b|\bcommunity (?:of|for)\b/iu,
  ],
  [
    'article',
    /blog|article|tutorial|guide|walkthrough|essay|write|interview|explain|introduction/i,
    /\b(?:blog ?post|article|tutorial|guide|walkthrough|essay|write-?up|interview with|explains?|introduction to)\b/iu,
  ],
];

/** Any of the signs above: most descriptions hold none. */
const DESCRIBES = new RegExp(DESCRIBED.map(([, sign]) => sign.source).join('|'), 'i');

/** How much of a description is looked at, in UTF-16 units. */
const SENTENCE = 200;

/** The form that the words about an entry name outright: "a curated list of", "this course". */
export function namedForm(description: string): Form | null {
  const sentence = description.slice(0, SENTENCE);
  if (!DESCRIBES.test(sentence)) return null;
  return DESCRIBED.find(([, sign, words]) => sign.test(sentence) && words.test(sentence))?.[0] ?? null;
}

/** True when the words about an entry speak of software. */
export function speaksOfSoftware(description: string): boolean {
  return TOOL_WORDS.test(description.slice(0, SENTENCE));
}
