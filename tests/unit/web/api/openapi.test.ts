import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConsoleWorld, openConsole } from "../../../support/console.ts";

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: object }[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: object }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema?: object }>> }>>;
}

interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

let world: ConsoleWorld;
let api: OpenApi;
let operations: readonly (readonly [name: string, operation: Operation])[];
beforeAll(async () => {
  world = await openConsole();
  api = (await (await fetch(`${world.base}/api/v1/openapi.json`)).json()) as OpenApi;
  operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
  );
});
afterAll(() => world.close());

const failing = (fails: (operation: Operation, name: string) => boolean): string[] =>
  operations.filter(([name, operation]) => fails(operation, name)).map(([name]) => name);

describe("openapi.json", () => {
  it("is valid OpenAPI 3.1", async () => {
    const { valid, errors } = await new Validator().validate({ ...structuredClone(api) });
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(api.openapi).toBe("3.1.0");
  });

  it("says of each operation what it is, where it belongs and whom it serves", () => {
    expect(operations.length).toBeGreaterThan(2);
    expect(failing(({ summary, tags }) => !summary || tags?.length !== 1)).toEqual([]);
    expect(
      failing(({ description = "" }) => !/Needs the permission|Any account|Nobody needs/.test(description)),
    ).toEqual([]);
  });

  it("names each operation once", () => {
    const ids = operations.map(([, { operationId }]) => operationId);
    expect(ids.filter((id, index) => id === undefined || ids.indexOf(id) !== index)).toEqual([]);
  });

  it("says what comes back, and how it may fail", () => {
    const bare = ({ responses }: Operation) =>
      !Object.keys(responses).some((status) => /^[23]/.test(status)) || !responses["4XX"] || !responses["5XX"];
    expect(failing(bare)).toEqual([]);
    const shapeless = ({ responses }: Operation, name: string) =>
      responses["200"] !== undefined && responses["200"].content === undefined && !name.endsWith("/live");
    expect(failing(shapeless)).toEqual([]);
  });

  it("gives every parameter in the address a shape", () => {
    const forgotten = ({ parameters = [] }: Operation, name: string) =>
      [...name.matchAll(/\{(\w+)\}/g)].some(
        ([, parameter]) => !parameters.some((one) => one.name === parameter && one.in === "path" && one.schema),
      );
    expect(failing(forgotten)).toEqual([]);
  });
});
