import type { Form } from '../../../../schema/index.ts';
import { rememberingLast } from '../../last.ts';
import type { Target } from '../../address.ts';

/**
 * What stands at well-known places of the web: host, or host and path, by form; `…/path` is a prefix of the path.
 */
const PLACES: readonly (readonly [form: Form, places: string])[] = [
  [
    'video',
    'youtube.com vimeo.com bilibili.com infoq.com/presentations videolectures.net crossminds.ai ted.com/talks slideslive.com dailymotion.com loom.com twitch.tv channel9.msdn.com wistia.com learnk8s.io/video databricks.com/session databricks.com/dataaisummit nvidia.com/on-demand nvidia.com/en-us/on-demand mlconf.com/sessions',
  ],
  [
    'paper',
    'arxiv.org doi.org openreview.net aclanthology.org aclweb.org/anthology papers.nips.cc proceedings.neurips.cc papers.neurips.cc nips.cc/paper proceedings.mlr.press jmlr.org dl.acm.org ieeexplore.ieee.org computer.org/csdl sciencedirect.com link.springer.com springer.com/article nature.com semanticscholar.org ncbi.nlm.nih.gov pubmed.ncbi.nlm.nih.gov biorxiv.org medrxiv.org pnas.org cell.com journals.plos.org journals.sagepub.com onlinelibrary.wiley.com tandfonline.com academic.oup.com openaccess.thecvf.com ojs.aaai.org aaai.org/papers aaai.org/ocs ijcai.org isca-speech.org vldb.org/pvldb papers.ssrn.com ssrn.com eprint.iacr.org hal.science hal.archives-ouvertes.fr hal.inria.fr core.ac.uk researchgate.net academia.edu usenix.org/system/files usenix.org/legacy citeseerx.ist.psu.edu paperswithcode.com/paper huggingface.co/papers mdpi.com frontiersin.org iopscience.iop.org transacl.org direct.mit.edu distill.pub ceur-ws.org cidrdb.org roboticsproceedings.org bmvc2019.org science.org/doi jstor.org queue.acm.org/detail kdd.org/kdd storage.googleapis.com/pub-tools-public-publication-data static.googleusercontent.com/media/research alphaxiv.org acm.org/citation oxfordjournals.org annualreviews.org mitpressjournals.org worldscientific.com igi-global.com emerald.com hindawi.com peerj.com elifesciences.org royalsocietypublishing.org bmj.com thelancet.com jamanetwork.com nejm.org siam.org informs.org jair.org projecteuclid.org scitepress.org drops.dagstuhl.de pubs.acs.org pubs.rsc.org journals.aps.org cv-foundation.org/openaccess',
  ],
  ['slides', 'slideshare.net speakerdeck.com docs.google.com/presentation slides.com'],
  [
    'course',
    'coursera.org udacity.com edx.org udemy.com datacamp.com khanacademy.org course.fast.ai deeplearning.ai/courses deeplearning.ai/short-courses learn.deeplearning.ai pluralsight.com skillshare.com educative.io/courses ocw.mit.edu codecademy.com futurelearn.com nptel.ac.in linkedin.com/learning kaggle.com/learn classcentral.com cognitiveclass.ai dataquest.io huggingface.co/learn huggingface.co/course deepmind.com/learning-resources web.stanford.edu/class cs.princeton.edu/courses alison.com brilliant.org',
  ],
  [
    'book',
    'manning.com/books oreilly.com/library learning.oreilly.com/library shop.oreilly.com packtpub.com nostarch.com goodreads.com leanpub.com books.google.com mitpress.mit.edu crcpress.com apress.com pragprog.com bookdown.org deeplearningbook.org routledge.com wiley.com springer.com/book springer.com/us/book springer.com/gp/book link.springer.com/book amazon.com amazon.co.uk amazon.de amazon.in cambridge.org barnesandnoble.com book.douban.com gitbook.io tdwi.org/books',
  ],
  [
    'dataset',
    'kaggle.com/datasets kaggle.com/c kaggle.com/competitions huggingface.co/datasets archive.ics.uci.edu data.gov figshare.com data.world registry.opendata.aws datahub.io dataverse.org dataverse.harvard.edu physionet.org opendata.cityofnewyork.us paperswithcode.com/dataset',
  ],
  [
    'podcast',
    'podcasts.apple.com open.spotify.com/show open.spotify.com/episode podcasters.spotify.com soundcloud.com overcast.fm anchor.fm player.fm simplecast.com libsyn.com transistor.fm buzzsprout.com podbean.com pca.st',
  ],
  [
    'community',
    'reddit.com/r slack.com discord.gg discord.com/invite discord.com/channels meetup.com t.me telegram.me gitter.im facebook.com twitter.com x.com linkedin.com/groups linkedin.com/in linkedin.com/company groups.google.com bsky.app mastodon.social join.slack.com chat.openai.com/g vk.com quora.com/profile quora.com/topic stackexchange.com',
  ],
  [
    'article',
    'facebook.com/notes facebook.com/note.php medium.com wikipedia.org dev.to towardsdatascience.com substack.com hackernoon.com kdnuggets.com machinelearningmastery.com highscalability.com infoq.com/articles infoq.com/news martinfowler.com stackoverflow.com/questions quora.com news.ycombinator.com blogspot.com wordpress.com huggingface.co/blog linkedin.com/pulse linkedin.com/posts techcrunch.com wired.com theverge.com nytimes.com forbes.com venturebeat.com freecodecamp.org analyticsvidhya.com gist.github.com notion.site zhihu.com csdn.net jianshu.com juejin.cn cnblogs.com segmentfault.com mp.weixin.qq.com infoq.cn qiita.com zenn.dev note.com hatenablog.com habr.com vc.ru velog.io tistory.com blog.naver.com docs.google.com/document lilianweng.github.io colah.github.io ruder.io jalammar.github.io towardsai.net neptune.ai/blog',
  ],
  [
    'tool',
    'pypi.org pypi.python.org npmjs.com cran.r-project.org crates.io hub.docker.com marketplace.visualstudio.com rubygems.org nuget.org packagist.org mvnrepository.com sourceforge.net bitbucket.org gitlab.com huggingface.co metacpan.org hackage.haskell.org pkg.go.dev clojars.org anaconda.org apps.apple.com play.google.com chrome.google.com docs.rs bioconductor.org readthedocs.io readthedocs.org code.google.com launchpad.net ollama.com chromewebstore.google.com replicate.com',
  ],
];

const BY_PLACE = new Map<string, Form>();
/** The hosts of all places, to leave out most addresses at once. */
const HOSTS = new Set<string>();
for (const [form, places] of PLACES) {
  for (const place of places.split(' ')) {
    BY_PLACE.set(place, form);
    HOSTS.add(place.split('/', 1)[0] ?? place);
  }
}

/** Forms whose places speak for the hosts below them, too. */
const COVERS_SUBDOMAINS: ReadonlySet<Form> = new Set(['paper', 'article', 'tool']);

/** Path prefixes are at most this many segments long. */
const SEGMENTS = 3;

function placeForm({ host, path }: Target): Form | null {
  let segments: readonly string[] | null = null;
  for (let at = 0; at >= 0; at = host.indexOf('.', at + 1)) {
    const name = at === 0 ? host : host.slice(at + 1);
    if (!HOSTS.has(name)) continue;
    segments ??= path
      .toLowerCase()
      .split(/[/?#]/)
      .slice(1, SEGMENTS + 1);
    for (let count = segments.length; count >= 0; count -= 1) {
      const form = BY_PLACE.get([name, ...segments.slice(0, count)].join('/'));
      // blog.twitter.com is no account on twitter.com, docs.aws.amazon.com no book.
      if (form !== undefined && (at === 0 || COVERS_SUBDOMAINS.has(form))) return form;
    }
  }
  return null;
}

/**
 * The form that the place of an address tells; null when it tells none. The longest place that fits wins. Several signs
 * of an entry ask about one address.
 */
export const formOfPlace: (target: Target) => Form | null = rememberingLast(placeForm);
