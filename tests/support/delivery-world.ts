/** Delivery over a real store to a real socket, for tests that decide about held mail. */
import { type DeliveryParts, startDelivery } from "../../src/delivery/index.ts";
import { people } from "../store/held.ts";
import { sqlite } from "../store/open.ts";
import { deliveryConfig } from "./delivery-config.ts";
import { type SinkScript, startSink } from "./scripted-sink.ts";

const telemetry: DeliveryParts["telemetry"] = {
  ...{ attempted: () => {}, noticeSettled: () => {}, weakKey: () => {}, expired: () => {}, quotaReleased: () => {} },
  failed: (_component, what, error) => {
    throw new Error(what, { cause: error });
  },
};

/** A store with its people, and a smart host; `deliver` begins to send, `close` ends all that was opened. */
export async function deliveryWorld(script: SinkScript = {}) {
  const sink = await startSink(script);
  const opened = await sqlite();
  const { store } = opened;
  await people(store);
  let delivery: ReturnType<typeof startDelivery> | undefined;
  const deliver = () => {
    delivery = startDelivery(deliveryConfig(sink.port), { store, telemetry, clock: Date.now });
  };
  const close = async () => {
    await delivery?.close(1000);
    await opened.end();
    await sink.close();
  };
  return { sink, store, deliver, close };
}
