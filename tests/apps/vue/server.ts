import { createSSRApp } from "vue";
import { renderToString } from "vue/server-renderer";
import { appWith } from "./app.ts";

export const html = await renderToString(appWith(createSSRApp).app);
