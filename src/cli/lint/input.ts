/** What `lint` is to read: files as named, folders walked for *.eml, `-` for standard input. */
import { lstat, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

export interface Input {
  /** As the report names it. */
  readonly file: string;
  /** Throws the system's error when it cannot be read. */
  read(): Promise<Buffer>;
}

const MAX_OCTETS = 256 * 1024 * 1024;

/** The inputs in the order given, folders in the order of their names. What cannot be opened fails when it is read. */
export async function inputs(paths: readonly string[], stdin: () => Promise<Buffer>): Promise<Input[]> {
  const lists = await Promise.all(paths.map((path) => (path === "-" ? [{ file: "-", read: stdin }] : expand(path))));
  return lists.flat();
}

async function expand(path: string): Promise<Input[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [input(path)];
    const files = await walk(path);
    return files.length > 0 ? files.map(input) : [failing(path, "folder holds no *.eml files")];
  } catch (error) {
    return [failing(path, wordsOf(error))];
  }
}

/** All *.eml under a folder. Links are not followed, so that no loop can trap it. */
async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await walk(path)));
    else if (/\.eml$/i.test(entry.name) && (await isReadableKind(path, entry.isFile()))) found.push(path);
  }
  return found;
}

const isReadableKind = async (path: string, isFile: boolean): Promise<boolean> =>
  isFile || (await lstat(path)).isSymbolicLink();

function input(file: string): Input {
  return {
    file,
    read: async () => {
      const { size } = await stat(file);
      if (size > MAX_OCTETS) throw new Error(`larger than ${MAX_OCTETS} octets`);
      return readFile(file);
    },
  };
}

function failing(file: string, message: string): Input {
  return { file, read: () => Promise.reject(new Error(message)) };
}

/** A system error in words. */
export function wordsOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const words: Readonly<Record<string, string>> = {
    ENOENT: "no such file or folder",
    EACCES: "permission denied",
    EISDIR: "is a folder",
  };
  return (code && words[code]) || message || String(error);
}
