/** Grades of answers by id: 3 is what one asked for, 2 serves well, 1 touches on it; the rest are worth nothing. */
export type Grades = Readonly<Record<string, number>>;

const gain = (grade: number, at: number): number => (2 ** grade - 1) / Math.log2(at + 2);

/** Normalized discounted cumulative gain of the first `depth` answers; 1 is the best order of all that was judged. */
export function ndcg(answers: readonly string[], grades: Grades, depth = 10): number {
  const sum = (values: readonly number[]): number =>
    values.slice(0, depth).reduce((total, grade, at) => total + gain(grade, at), 0);
  const ideal = sum(Object.values(grades).toSorted((a, b) => b - a));
  return ideal === 0 ? 0 : sum(answers.map((id) => grades[id] ?? 0)) / ideal;
}
