import type { ChangeKind } from '../../schema/index.ts';

/** What a person who laid the two versions of a list side by side wrote down. Titles, addresses, headings: facts. */
export interface ExpectedChanges {
  /** Folder of the newer version below `lists/`; the older one ends in `@old`. */
  readonly pair: string;
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** Distinct addresses of entries, second links included. */
  readonly addresses: { readonly added: number; readonly removed: number };
  /** Titles in the order of the older version. */
  readonly removed: readonly string[];
  /** Some of those that came, with the heading they stand under. */
  readonly added: readonly (readonly [title: string, heading: string])[];
  /** Title in the newer version, and the fields that a reader sees differ. */
  readonly edited: readonly (readonly [title: string, ...fields: string[]])[];
  /** From one section to another, below the document's title: how many. */
  readonly moved: readonly (readonly [from: string, to: string, entries: number])[];
}

/** Four talks got the address of their recording, one of them in two sections; seven lines are new. */
const appliedMl: ExpectedChanges = {
  pair: 'eugeneyan__applied-ml',
  counts: { added: 7, edited: 6, moved: 0, removed: 0, renamed: 0 },
  addresses: { added: 15, removed: 5 },
  removed: [],
  added: [
    ["Embeddings at Spotify's Scale - How Hard Could It Be?", 'Embeddings'],
    ['Leveraging Computer Vision for Search Ranking', 'Computer Vision'],
    [
      'Federated Learning: Collaborative Machine Learning without Centralized Training Data',
      'Privacy-preserving Machine Learning',
    ],
    ['Federated Learning with Formal Differential Privacy Guarantees', 'Privacy-preserving Machine Learning'],
    [
      'MPC-based machine learning: Achieving end-to-end privacy-preserving machine learning',
      'Privacy-preserving Machine Learning',
    ],
    ['Dealing with Train-serve Skew in Real-time ML Models: A Short Guide', 'Model Management'],
    ['Building and Maintaining Internal Tools for DS/ML teams: Lessons Learned', 'Practices'],
  ],
  edited: [
    ['Zipline: Airbnb’s Machine Learning Data Management Platform', 'url'],
    ['Sputnik: Airbnb’s Apache Spark Framework for Data Engineering', 'url', 'form'],
    ['Fact Store at Scale for Netflix Recommendations', 'url'],
    ['Zipline: Airbnb’s Machine Learning Data Management Platform', 'url'],
    ['Productionizing Deep Reinforcement Learning with Spark and MLflow', 'url', 'form'],
    ['Preventing Abuse Using Unsupervised Learning', 'url', 'form'],
  ],
  moved: [],
};

/**
 * Kompute and Lava stood under each other's address; two apostrophes were straightened; a line that had run into
 * the next was mended, so that llama.cpp is an entry of its own; one product's address was corrected. Two
 * repositories changed their letter case and every badge its address, which no reader sees.
 */
const ethicalMl: ExpectedChanges = {
  pair: 'EthicalML__awesome-production-machine-learning',
  counts: { added: 84, edited: 6, moved: 0, removed: 3, renamed: 0 },
  addresses: { added: 83, removed: 3 },
  removed: ['LLMonitor', 'RAGChecker', 'rLLM'],
  added: [
    ['AIDE', 'AutoML'],
    ['llama.cpp', 'Deployment and Serving'],
    ['MosaicML Streaming', 'Data Stream Processing'],
    ['Redis', 'Data Storage Optimisation'],
  ],
  edited: [
    ['Kompute', 'title', 'description'],
    ['Lava', 'title', 'description'],
    ['Flyte', 'description'],
    ['LightLLM', 'description'],
    ['Hopsworks Feature Store', 'url'],
    ['Kubeflow', 'description'],
  ],
  moved: [],
};

/**
 * Sections were renamed, split and folded away; bullets with an organisation's name became folds with that name,
 * which moves nothing. One of two lines about LangChain went, and one row of the table got another paper with
 * another title: that is one removed and one added.
 */
const awesomeLlm: ExpectedChanges = {
  pair: 'Hannibal046__Awesome-LLM',
  counts: { added: 58, edited: 3, moved: 84, removed: 17, renamed: 0 },
  addresses: { added: 58, removed: 17 },
  removed: [
    'Deep-Live-Cam',
    'MiniCPM-V 2.6',
    'GPT-SoVITS',
    'An empirical analysis of compute-optimal large language model training',
    'Jamba: A Hybrid Transformer-Mamba Language Model',
    'StableLM-v2-1.6|12B',
    'Alpa',
    'Sidekick',
    'LangChain',
    'Floom',
    'Flash-Attention',
    'YiVal',
    'FLAML (A Fast Library for Automated Machine Learning & Tuning)',
    'Flappy',
    'GPTRouter',
    'QAnything',
    'Open-evals',
  ],
  added: [
    ['TinyZero', 'Trending LLM Projects'],
    ['Training Compute-Optimal Large Language Models', 'Milestone Papers'],
    ['DeepSeek-R1', 'DeepSeek'],
    ['StableLM-v2-12B', 'Stability AI'],
    ['Kimi-K2', 'Moonshot AI'],
  ],
  edited: [
    ['RWKV-v4|5|6', 'description'],
    ['StableLM-3B', 'url'],
    ['AdalFlow', 'description'],
  ],
  moved: [
    ['LLM Leaderboard', 'LLM Leaderboard > other leaderboards', 26],
    ['LLM Deployment', 'LLM Applications', 25],
    ['LLM Deployment', 'LLM Inference > other deployment tools', 11],
    ['LLM Deployment', 'LLM Inference', 7],
    ['LLM Training Frameworks', 'LLM Training Frameworks > other frameworks', 7],
    ['LLM Evaluation:', 'LLM Evaluation: > other evaluation frameworks', 6],
    ['LLM Applications', 'LLM Training Frameworks > other frameworks', 1],
    ['Miscellaneous', 'LLM Applications', 1],
  ],
};

/** 38 lines of the list, four courses and two books are new; one entry was indented by mistake. */
const awesomeMachineLearning: ExpectedChanges = {
  pair: 'josephmisiti__awesome-machine-learning',
  counts: { added: 44, edited: 0, moved: 0, removed: 0, renamed: 0 },
  addresses: { added: 44, removed: 0 },
  removed: [],
  added: [
    ['notorch', 'General-Purpose Machine Learning'],
    ['Ombre', 'General-Purpose Machine Learning'],
    ['Knowledge3D (K3D)', 'Neurosymbolic AI'],
    ['NN Visual', 'Educational Tools'],
  ],
  edited: [],
  moved: [],
};

/** Two documents got another name, with edits; seven bullets of one name something to read, sentences beside them do not count. */
const mlSystemDesign: ExpectedChanges = {
  pair: 'ML-SystemDesign__MLSystemDesign',
  counts: { added: 0, edited: 0, moved: 0, removed: 0, renamed: 7 },
  addresses: { added: 0, removed: 0 },
  removed: [],
  added: [],
  edited: [],
  moved: [],
};

/** The document got another title and a first section, so that its table stands under that one now. */
const interviews: ExpectedChanges = {
  pair: 'alirezadir__Machine-Learning-Interviews',
  counts: { added: 1, edited: 0, moved: 1, removed: 0, renamed: 0 },
  addresses: { added: 1, removed: 0 },
  removed: [],
  added: [],
  edited: [],
  moved: [['', 'News', 1]],
};

export const expectedChanges: readonly ExpectedChanges[] = [
  appliedMl,
  ethicalMl,
  awesomeLlm,
  awesomeMachineLearning,
  mlSystemDesign,
  interviews,
];
