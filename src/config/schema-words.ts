/** The words that the schema is written in: each shape with its sentence and its default. */
import { type TSchema, Type } from "typebox";

export const Strict = { additionalProperties: false } as const;
export const Choice = <const T extends readonly string[]>(values: T, description: string, fallback?: T[number]) =>
  Type.Unsafe<T[number]>({ type: "string", enum: values, description, ...(fallback && { default: fallback }) });
export const Text = (description: string, fallback?: string, format?: string) =>
  Type.String({ description, ...(fallback !== undefined && { default: fallback }), ...(format && { format }) });
export const Formatted = (format: string, description: string) => Type.String({ description, format });
export const Path = (description: string) => Formatted("path", description);
export const Count = (description: string, fallback: number, minimum = 1) =>
  Type.Integer({ description, default: fallback, minimum });
export const Duration = (description: string, fallback: string) =>
  Type.Unsafe<number>({ duration: true, description, default: fallback });
export const Durations = (description: string, fallback: string[]) =>
  Type.Unsafe<number[]>({ durations: true, description, default: fallback });
export const Moment = (description: string) => Type.Unsafe<number>({ moment: true, description });
export const Port = (description: string, fallback?: number) =>
  Type.Integer({ description, minimum: 0, maximum: 65535, ...(fallback !== undefined && { default: fallback }) });
export const List = <T extends TSchema>(items: T, description: string, fallback: unknown[] = []) =>
  Type.Array(items, { description, default: fallback });
