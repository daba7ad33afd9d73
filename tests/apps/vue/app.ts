import { type App, h, nextTick, shallowRef } from "vue";
import { addError } from "../errors.ts";
import { type Draw, firstList } from "../list-app.ts";
import { List } from "./list.ts";

/** An app around the list, made with `createApp` or `createSSRApp`. */
export function appWith(create: (root: { render(): unknown }) => App): {
  app: App;
  list: ReturnType<typeof firstList>;
  draw: Draw;
} {
  const list = firstList();
  const paragraphs = shallowRef(list.paragraphs);
  const app = create({ render: () => h(List, { paragraphs: paragraphs.value }) });
  app.config.errorHandler = addError;
  app.config.warnHandler = addError;
  const draw: Draw = (next) => {
    paragraphs.value = next;
    return nextTick();
  };
  return { app, list, draw };
}
