// Works without the wasm: the theme before the first paint, what pages without a program do, and the
// way out after a crash.
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
  // In the one file the path stands behind the mark.
  var path = document.querySelector("meta[name=coso-one-file]") ? location.hash : location.pathname;
  if (/\/en(\/|$)/.test(path)) root.lang = "en";
  var still = "still" in root.dataset;

  // A change of the settings, whoever made the rest of them.
  function keep(name, value) {
    try {
      var settings = JSON.parse(localStorage.getItem("coso.settings") || "null");
      if (!settings || !settings.data) settings = { format: "coso", version: 1, revision: 0, data: { kind: "settings" } };
      settings.revision += 1;
      settings.data[name] = value;
      localStorage.setItem("coso.settings", JSON.stringify(settings));
    } catch (error) {
      // Not kept, but done.
    }
  }

  // The site's own address names no language: the person's, then the browser's.
  function speak() {
    var chosen;
    try {
      chosen = (JSON.parse(localStorage.getItem("coso.settings") || "{}").data || {}).language;
    } catch (error) {
      chosen = "";
    }
    var codes = [chosen].concat(navigator.languages || []);
    for (var index = 0; index < codes.length; index += 1) {
      var code = String(codes[index] || "").slice(0, 2);
      if (code === "it" || code === "en") return code;
    }
    return "it";
  }
  if (still && root.dataset.still === "root") location.replace(document.baseURI + speak() + "/" + location.hash);

  function isDark() {
    if (root.dataset.theme) return root.dataset.theme === "dark";
    return matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function nameTheme(button) {
    button.textContent = isDark() ? button.dataset.themeToLight : button.dataset.themeToDark;
    button.hidden = false;
  }

  // The campaigns last worked on, as `Library::list` orders them.
  function listRecent(section) {
    var entries = [];
    try {
      var index = JSON.parse(localStorage.getItem("coso.index") || "{}");
      entries = ((index.data && index.data.entries) || []).filter(function (entry) {
        return entry.deleted === undefined || entry.deleted === null;
      });
    } catch (error) {
      // No list is as good as an empty one: the page of campaigns says what is wrong.
    }
    entries.sort(function (a, b) {
      return b.updated - a.updated;
    });
    var list = section.querySelector("ul");
    entries.slice(0, 5).forEach(function (entry) {
      var link = document.createElement("a");
      link.href = section.dataset.recent.replace("*", encodeURIComponent(entry.id));
      link.textContent = entry.name;
      list.appendChild(document.createElement("li")).appendChild(link);
    });
    section.hidden = entries.length === 0;
  }

  // The program of the next page, once this one is whole and the browser has nothing to do.
  function fetchLater() {
    document.querySelectorAll("link[rel=later]").forEach(function (link) {
      link.rel = "prefetch";
    });
  }

  if (still) {
    window.addEventListener("load", function () {
      if (window.requestIdleCallback) requestIdleCallback(fetchLater, { timeout: 4000 });
      else setTimeout(fetchLater, 1000);
    });
    document.addEventListener("DOMContentLoaded", function () {
      document.querySelectorAll("[data-theme-to-dark]").forEach(nameTheme);
      document.querySelectorAll("[data-recent]").forEach(listRecent);
    });
    document.addEventListener("click", function (event) {
      var target = event.target.closest && event.target.closest("[data-theme-to-dark], a[hreflang]");
      if (!target) return;
      if (target.hreflang) return keep("language", target.hreflang);
      root.dataset.theme = isDark() ? "light" : "dark";
      keep("theme", root.dataset.theme);
      nameTheme(target);
    });
  }

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
