export { fakeBrowser as browser } from "wxt/testing/fake-browser";
