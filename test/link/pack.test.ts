import { describe, expect, it } from 'vitest';
import { formulaFault } from '../../ingest/link/pack/checks.ts';
import { checkPack, loadPack, packYield } from '../../ingest/link/pack/index.ts';
import { readPackFiles } from '../../ingest/source/pack.ts';
import { isAdmitted } from '../../schema/index.ts';
import type { EntityKind } from '../../schema/index.ts';
import type { PackFile } from '../../schema/pack.ts';

const BAKING = 'fixtures/pack-baking';
const files = await readPackFiles(BAKING);
const decoder = new TextDecoder();
const encoder = new TextEncoder();

function changed(path: string, change: (text: string) => string): readonly PackFile[] {
  return files.map((file) =>
    file.path === path ? { path, bytes: encoder.encode(change(decoder.decode(file.bytes))) } : file,
  );
}

function faultsOf(given: readonly PackFile[]): readonly string[] {
  return checkPack(given).faults.map(({ path, line, message }) => `${path}:${line}: ${message}`);
}

function lineOf(path: string, text: string): number {
  const file = files.find((candidate) => candidate.path === path);
  return (
    decoder
      .decode(file?.bytes)
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  );
}

describe('a pack', () => {
  it('is read whole from its folder', () => {
    const pack = loadPack(files);
    expect(pack.name).toBe('baking');
    expect(pack.concepts.map((concept) => concept.id)).toContain('oven-spring');
    expect(pack.patterns).toHaveLength(2);
    expect(pack.problems[1]?.broader[0]?.id).toBe('crusty-bread');
    expect(pack.organizations[0]?.hosts[1]).toBe('medium.com/northern-mill');
    expect(pack.steps[0]?.details['headings']).toEqual([
      { framework: "The old baker's book", url: 'https://example.org/old-book', heading: 'Making the dough' },
    ]);
    expect(pack.questions[0]?.about.map((about) => about.kind)).toEqual(['concept', 'concept', 'pattern']);
  });

  it('knows the lines of what it says', () => {
    const autolyse = loadPack(files).concepts.find((concept) => concept.id === 'autolyse');
    const path = 'concepts/dough.yaml';
    expect(autolyse?.place).toEqual({
      path,
      lines: [lineOf(path, 'id: autolyse'), lineOf(path, 'id: dough-rest') - 1],
    });
    expect(autolyse?.related[0]?.place.lines[0]).toBe(lineOf(path, 'related: [hydration]'));
  });

  it('reads the same whatever the order of its files', () => {
    expect(loadPack([...files].reverse())).toEqual(loadPack(files));
  });

  it('reports every mistake with its file and line in one error', () => {
    const broken = changed('concepts/dough.yaml', (text) =>
      text
        .replace('level: core', 'level: kore')
        .replace('prerequisites: [hydration]', 'prerequisites: [hydrations]'),
    );
    expect(() => loadPack(broken)).toThrowError(
      /concepts\/dough\.yaml:\d+: There is no concept "hydrations"\.\nconcepts\/dough\.yaml:\d+: `level` must be one of/,
    );
  });
});

describe('a mistake in a pack is named', () => {
  const path = 'concepts/dough.yaml';
  const cases: readonly (readonly [
    name: string,
    given: readonly PackFile[],
    expected: readonly (string | RegExp)[],
  ])[] = [
    [
      'when a field is missing',
      changed(path, (text) =>
        text.replace('    definition: The quick rise in the first minutes of baking.\n', ''),
      ),
      [/^concepts\/dough\.yaml:\d+: `concepts` lacks the field `definition`\.$/],
    ],
    [
      'when a field is not known',
      changed(path, (text) => text.replace('broader: [dough-rest]', 'brooder: [dough-rest]')),
      [
        `${path}:${lineOf(path, 'broader: [dough-rest]')}: \`concepts\` has no field \`brooder\`; see packs/README.md.`,
      ],
    ],
    [
      'when a concept is not there',
      changed(path, (text) => text.replace('broader: [dough-rest]', 'broader: [dough-sleep]')),
      [`${path}:${lineOf(path, 'broader: [dough-rest]')}: There is no concept "dough-sleep".`],
    ],
    [
      'when a step, pattern or problem is not there',
      [
        ...changed('patterns/bread.yaml', (text) =>
          text.replace('solves: [sour-bread]', 'solves: [soup]').replace('steps: [bake]', 'steps: [boil]'),
        ).filter((file) => file.path !== 'problems/bread.yaml'),
        {
          path: 'problems/bread.yaml',
          bytes: encoder.encode(
            'area: bread\nproblems:\n  - id: crusty-bread\n    name: Crusty bread\n    goal: Crisp.\n    needs:\n      - {pattern: fry, role: architecture}\n',
          ),
        },
      ],
      [
        /There is no problem "soup"/,
        /There is no step "boil"/,
        'problems/bread.yaml:7: There is no pattern "fry".',
      ],
    ],
    [
      'when prerequisites go in a circle, with the whole circle',
      changed(path, (text) =>
        text.replace('aliases: [water content', 'prerequisites: [autolyse]\n    aliases: [water content'),
      ),
      [/`prerequisites` goes in a circle: hydration → autolyse → gluten → hydration/],
    ],
    [
      'when a broader goes in a circle',
      changed('problems/bread.yaml', (text) =>
        text.replace('constraints:', 'broader: [sour-bread]\n    constraints:'),
      ),
      [
        /`broader` goes in a circle: (?:sour-bread → crusty-bread → sour-bread|crusty-bread → sour-bread → crusty-bread)/,
      ],
    ],
    [
      'when an id is taken twice',
      changed(path, (text) => text.replace('id: oven-spring', 'id: proofing')),
      [
        /The concept id "proofing" is already taken at concepts\/dough\.yaml:\d+\./,
        /There is no concept "oven-spring"/,
      ],
    ],
    [
      'when one name is given to two things',
      changed('patterns/bread.yaml', (text) => text.replace('[cold retard]', '[Bulk-Ferment]')),
      [
        /^patterns\/bread\.yaml:3: "Bulk-Ferment" names "overnight-retard" and "bulk-fermentation" at concepts\/dough\.yaml:\d+/,
      ],
    ],
    [
      'when two organizations have one host',
      changed('organizations.yaml', (text) => text.replace('[hearth.example]', '[northernmill.example]')),
      [/"northernmill\.example" under `hosts` is also given to "northern-mill"/],
    ],
    [
      'when the YAML cannot be read',
      changed(path, (text) =>
        text.replace('aliases: [first rise, bulk ferment]', 'aliases: [first rise, bulk ferment'),
      ),
      [/^concepts\/dough\.yaml:\d+: This is not valid YAML/],
    ],
    [
      'when a formula uses a figure that is not assumed',
      changed('problems/bread.yaml', (text) => text.replace('flour * hydration', 'flour * salt')),
      [/The formula of "water to weigh" in "crusty-bread" uses "salt"/],
    ],
    [
      'when text is not text',
      changed('pack.yaml', (text) => text.replace('version: 0.1.0', 'version: 1')),
      ['pack.yaml:3: `version` must be text; put it in quotes.'],
    ],
    [
      'when a file has no place in a pack',
      [...files, { path: 'concept/more.yaml', bytes: encoder.encode('area: dough') }],
      ['concept/more.yaml:1: A pack has no such file; see packs/README.md for the names.'],
    ],
    [
      'when there is no pack.yaml',
      files.filter((file) => file.path !== 'pack.yaml'),
      [/^pack\.yaml:1: The folder has no pack\.yaml/],
    ],
  ];
  for (const [name, given, expected] of cases) {
    it(name, () => {
      const faults = faultsOf(given);
      for (const fault of expected) {
        expect(
          faults.some((each) => (typeof fault === 'string' ? each === fault : fault.test(each))),
          faults.join('\n'),
        ).toBe(true);
      }
    });
  }

  it('when it repeats itself by aliases', () => {
    const bomb = 'area: dough\nconcepts: &a [*a, *a]\n';
    const faults = faultsOf([...files, { path: 'concepts/bomb.yaml', bytes: encoder.encode(bomb) }]);
    expect(faults).toContain('concepts/bomb.yaml:2: Aliases (`*name`) are not read; write it out.');
  });
});

describe('the formulas of a pack', () => {
  const names = new Set(['a', 'b']);
  it('may use signs, brackets, numbers and assumptions', () => {
    for (const formula of ['a', 'a * (b + 2) / 3.5', '-a - -b', '((a))', '1e3*a'])
      expect(formulaFault(formula, names)).toBeNull();
  });
  it('are refused otherwise', () => {
    for (const formula of ['', 'a b', 'a *', '(a', 'a)', 'c', 'a ** b', 'a; b', '()', 'a +* b']) {
      expect(formulaFault(formula, names), formula).not.toBeNull();
    }
  });
});

describe('a pack as a source', () => {
  const yields = packYield(loadPack(files));
  const kinds = new Map<string, EntityKind>();
  for (const { claims } of yields) {
    for (const claim of claims)
      if (claim.field === 'kind') kinds.set(claim.entity, claim.value as EntityKind);
  }

  it('yields one document for each of its files', () => {
    expect(yields.map((each) => each.document.path)).toEqual(
      files.filter((file) => file.path.endsWith('.yaml')).map((file) => file.path),
    );
    expect(yields[1]?.document.id).toBe('source/pack/baking#concepts/dough.yaml');
  });

  it('joins only what the model admits, between entities it claims', () => {
    for (const { relation } of yields.flatMap((each) => each.evidence)) {
      const from = kinds.get(relation.from);
      const to = kinds.get(relation.to);
      expect(
        from !== undefined && to !== undefined && isAdmitted(relation.type, from, to),
        JSON.stringify(relation),
      ).toBe(true);
    }
  });

  it('states every type of relation a pack can make, with the lines that state it', () => {
    const types = new Set(yields.flatMap((each) => each.evidence.map((evidence) => evidence.relation.type)));
    expect([...types].sort()).toEqual([
      'ABOUT',
      'BELONGS_TO',
      'BROADER',
      'NEEDS',
      'PREREQUISITE',
      'RELATED',
      'SOLVES',
      'USES',
    ]);
    const related = yields
      .flatMap((each) => each.evidence)
      .find((evidence) => evidence.relation.type === 'RELATED');
    expect(related?.relation).toEqual({
      type: 'RELATED',
      from: 'concept/autolyse',
      to: 'concept/hydration',
      role: '',
    });
    expect(related?.place.lines?.[0]).toBe(lineOf('concepts/dough.yaml', 'related: [hydration]'));
    expect(related).toMatchObject({
      rule: 'pack',
      basis: 'stated',
      quote: expect.stringContaining('flour and water') as string,
    });
  });

  it('claims names, definitions, addresses and details', () => {
    const claims = yields.flatMap((each) => each.claims);
    const of = (entity: string, field: string): readonly string[] =>
      claims.filter((claim) => claim.entity === entity && claim.field === field).map((claim) => claim.value);
    expect(of('concept/hydration', 'alias')).toEqual(['water content', "baker's hydration"]);
    expect(of('concept/fermentation', 'alias')).toEqual(['FMT']);
    expect(of('org/northern-mill', 'url')).toEqual(['https://northernmill.example']);
    expect(of('problem/crusty-bread', 'description')).toEqual([
      'Bake a loaf whose crust stays crisp for a day.',
    ]);
    expect(of('question/why-rest-the-dough', 'level')).toEqual(['L1']);
    expect(JSON.parse(of('pattern/overnight-retard', 'details')[0] ?? '{}')).toMatchObject({
      area: 'bread',
      steps: ['ferment'],
      when_not: 'The fridge is warmer than eight degrees.',
    });
  });
});
