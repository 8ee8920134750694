export const DUTY = ["duty"] as const;
