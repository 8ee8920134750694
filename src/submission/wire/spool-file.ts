/** A body on its way into the spool: a new file of ours alone, whole on disk before anybody hears of it (DESIGN.md 7). */
import { constants } from "node:fs";
import { type FileHandle, open, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { SmtpFailure } from "../../mail/status.ts";

/** The disk; tests fill it up. */
export interface SpoolDisk {
  open(path: string, flags: number, mode?: number): Promise<Pick<FileHandle, "writev" | "sync" | "close">>;
  unlink(path: string): Promise<void>;
}

const realDisk: SpoolDisk = { open, unlink };
const FULL: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** What a failing disk means to a client: 452 4.3.1 when it is full, 451 4.3.0 otherwise (std 37). */
export function diskFailure(error: unknown): SmtpFailure {
  const full = FULL.has(String((error as NodeJS.ErrnoException | null)?.code));
  return full
    ? new SmtpFailure(452, "4.3.1", "No room on disk now, try again later", { cause: error })
    : new SmtpFailure(451, "4.3.0", "The message could not be stored, try again later", { cause: error });
}

/** One file of the spool while it is written. Every method may throw what the disk throws. */
export class SpoolFile {
  readonly path: string;
  readonly #disk: SpoolDisk;
  readonly #handle: Awaited<ReturnType<SpoolDisk["open"]>>;

  private constructor(path: string, disk: SpoolDisk, handle: Awaited<ReturnType<SpoolDisk["open"]>>) {
    this.path = path;
    this.#disk = disk;
    this.#handle = handle;
  }

  /** O_EXCL and no link is followed: nobody else's file is ever written to. Mode 0600. */
  static async create(path: string, disk: SpoolDisk = realDisk): Promise<SpoolFile> {
    const flags = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | constants.O_NOFOLLOW;
    return new SpoolFile(path, disk, await disk.open(path, flags, 0o600));
  }

  async write(parts: readonly Buffer[]): Promise<void> {
    let rest = [...parts];
    while (rest.length > 0) {
      const { bytesWritten } = await this.#handle.writev(rest);
      rest = behind(rest, bytesWritten);
    }
  }

  /** Everything on disk, the file's name included: 250 is said after this (std 41). */
  async finish(): Promise<void> {
    await this.#handle.sync();
    await this.#handle.close();
    const directory = await this.#disk.open(dirname(this.path), constants.O_RDONLY);
    try {
      await directory.sync();
    } finally {
      await directory.close();
    }
  }

  /** Closes and removes it, finished or not. Never throws: a file that stays is swept at the next start. */
  async remove(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    await this.#disk.unlink(this.path).catch(() => undefined);
  }
}

/** What a short write left over. */
function behind(parts: readonly Buffer[], written: number): Buffer[] {
  let left = written;
  return parts.flatMap((part) => {
    const skip = Math.min(left, part.length);
    left -= skip;
    return skip === part.length ? [] : [part.subarray(skip)];
  });
}
