import { createSSRApp } from "vue";
import { beginApp, startListApp } from "../list-app.ts";
import { watchServerNodes } from "../server-nodes.ts";
import { appWith } from "./app.ts";

const { app, list, draw } = appWith(createSSRApp);
const host = beginApp();
watchServerNodes(host);
app.mount(host);
startListApp(list, host, draw);
