// Works without the wasm: the theme before the first paint, and the way out after a crash.
(function () {
  "use strict";
  var root = document.documentElement;
  try {
    var settings = JSON.parse(localStorage.getItem("coso.settings") || "{}");
    var theme = settings.data && settings.data.theme;
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch (error) {
    // Storage may be blocked or hold nonsense: the system's theme is right then.
  }
  if (/\/en(\/|$)/.test(location.pathname)) root.lang = "en";

  function everything() {
    var work = {};
    for (var index = 0; index < localStorage.length; index += 1) {
      var key = localStorage.key(index);
      if (key && key.indexOf("coso.") === 0) work[key] = localStorage.getItem(key);
    }
    return JSON.stringify({ format: "coso-rescue", version: 1, saved: new Date().toISOString(), keys: work }, null, 1);
  }

  function download() {
    var text;
    try {
      text = everything();
    } catch (error) {
      text = JSON.stringify({ format: "coso-rescue", error: String(error) });
    }
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = "coso-" + new Date().toISOString().slice(0, 10) + ".json";
    document.body.appendChild(link);
    link.click();
    link.remove();
  }

  function crash(detail) {
    var panel = document.getElementById("crash");
    if (!panel || !panel.hidden) return;
    var app = document.getElementById("app");
    if (app) {
      app.inert = true;
      app.hidden = true;
    }
    document.getElementById("crash-detail").textContent = detail;
    panel.hidden = false;
    document.getElementById("crash-title").focus();
  }

  // The app calls this from its panic hook.
  window.addEventListener("coso:crash", function (event) {
    crash(String(event.detail || ""));
  });
  // The wasm did not arrive or did not start: nothing else would say so.
  window.addEventListener("unhandledrejection", function (event) {
    if (root.dataset.started !== "yes") crash(String(event.reason));
  });
  document.addEventListener("click", function (event) {
    var button = event.target.closest && event.target.closest("[data-crash]");
    if (!button) return;
    if (button.dataset.crash === "download") download();
    else location.reload();
  });
})();
