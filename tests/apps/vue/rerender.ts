import { createApp } from "vue";
import { beginApp, startListApp } from "../list-app.ts";
import { appWith } from "./app.ts";

const { app, list, draw } = appWith(createApp);
const host = beginApp();
app.mount(host);
startListApp(list, host, draw);
