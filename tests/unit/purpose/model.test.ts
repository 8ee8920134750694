import { describe, expect, it } from "vitest";
import { featuresOf } from "../../../src/purpose/features.ts";
import { Model, PLACE } from "../../../src/purpose/model.ts";
import { structureOf } from "../../../src/purpose/structure.ts";
import { zonesOf } from "../../../src/purpose/zones.ts";
import { learn, predict } from "../../../training/learn.ts";
import { aMessage } from "../../support/message.ts";

const message = (text: string, subject = "Hello") => aMessage({ text, ownText: text, subject });
const scored = (model: Model, text: string) => model.score(zonesOf(message(text)), structureOf(message(text)));
/** Feature, zone, first and last word of each place; -1 for a mark of the structure. */
function found(model: Model, text: string): number[][] {
  const { places } = scored(model, text);
  return Array.from({ length: places.length / PLACE }, (_, at) => places.slice(at * PLACE, (at + 1) * PLACE));
}

describe("the model", () => {
  // bias, then what each feature adds to correspondence, invitation, participation, newsletter, solicitation, transactional
  const model = new Model(
    "bias\t10 0 0 0 0 0\nfree trial\t0 0 0 0 300 0\nfree\t0 0 0 0 100 0\nS:hello\t50 0 0 0 0 0\n",
  );

  it("starts from its bias where it knows nothing", () => {
    expect(scored(model, "zebra").odds[0]).toBeGreaterThan(0.1);
    expect(scored(new Model("bias\t10 0 0 0 0 0"), "zebra").odds).toEqual([0.1, 0, 0, 0, 0, 0]);
  });

  it("finds runs of words and single ones, and says where", () => {
    const places = found(model, "a free trial");
    expect(places).toContainEqual([0, 0, 1, 2]);
    expect(places).toContainEqual([1, 0, 1, 1]);
    const { odds } = scored(model, "a free trial");
    expect(odds[4]).toBeGreaterThan(odds[0] ?? 0);
  });

  it("does not find a run that is broken", () => {
    expect(found(model, "free the trial").map(([feature]) => feature)).not.toContain(0);
  });
});

describe("features", () => {
  it("are named by zone, with their count", () => {
    const counts = featuresOf(message("We help. We help.", "An offer"));
    expect(counts.get("we help")).toBe(2);
    expect(counts.get("~we")).toBe(2);
    expect(counts.get("S:an offer")).toBe(1);
  });

  it("are those that the model looks up", () => {
    const lines = [...featuresOf(message("Our prices are fair, are they not?")).keys()].map(
      (name) => `${name}\t1 0 0 0 0 0`,
    );
    const model = new Model(["bias\t0 0 0 0 0 0", ...lines].join("\n"));
    const features = new Set(found(model, "Our prices are fair, are they not?").map(([feature]) => feature));
    expect(features.size).toBe(lines.length);
  });
});

describe("learning", () => {
  const sample = (text: string, label: number) => ({ counts: featuresOf(message(text)), label });
  const samples = [
    ...["we sell chairs", "we sell desks", "we sell lamps", "we sell rugs"].map((text) => sample(text, 4)),
    ...["see you soon", "see you there", "see you then", "see you later"].map((text) => sample(text, 0)),
  ];

  it("tells apart what it saw, and what is like it", () => {
    const learnt = learn(samples, { minimum: 2, penalty: 1e-4, rounds: 60 });
    const [offer = [], letter = []] = predict(learnt, [sample("we sell doors", 4), sample("see you tomorrow", 0)]);
    expect(offer[4]).toBeGreaterThan(0.8);
    expect(letter[0]).toBeGreaterThan(0.8);
  });

  it("keeps the weightiest features only, if told to", () => {
    const learnt = learn(samples, { minimum: 1, penalty: 1e-4, rounds: 20, most: 4 });
    expect(learnt.names).toHaveLength(4);
  });

  it("gives the model that runs the same answer", () => {
    const { bias, names, weights } = learn(samples, { minimum: 1, penalty: 1e-4, rounds: 30 });
    const line = (name: string, from: number) =>
      `${name}\t${[...weights.subarray(from, from + 6)].map((w) => w * 100).join(" ")}`;
    const text = [`bias\t${bias.map((w) => w * 100).join(" ")}`, ...names.map((name, at) => line(name, at * 6))].join(
      "\n",
    );
    const { odds } = scored(new Model(text), "we sell lamps");
    const sum = odds.reduce((total, each) => total + Math.exp(each), 0);
    const [expected = []] = predict({ bias, names, weights }, [sample("we sell lamps", 4)]);
    expect(Math.exp(odds[4] ?? 0) / sum).toBeCloseTo(expected[4] ?? 0, 6);
  });
});
