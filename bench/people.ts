/** Members of the benchmark's association. */
export const MEMBERS = 2000;
export const memberAddress = (index: number): string => `member${index % MEMBERS}@firm${index % MEMBERS}.example`;
