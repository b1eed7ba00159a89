// Keeps Coso usable without a network, and says when a new version is ready. The person decides.
(function () {
  "use strict";
  // Only builds that are published say where the worker lies.
  var mark = document.querySelector("meta[name=coso-offline]");
  if (!mark || !("serviceWorker" in navigator) || !/^https?:$/.test(location.protocol)) return;
  var asked = false;

  function offer(registration) {
    var panel = document.getElementById("update");
    // Without a controller this is the first visit: nothing is older than it.
    if (!panel || !registration.waiting || !navigator.serviceWorker.controller) return;
    panel.hidden = false;
    panel.addEventListener("click", function (event) {
      var button = event.target.closest("[data-update]");
      if (!button) return;
      panel.hidden = true;
      if (button.dataset.update !== "now") return;
      asked = true;
      if (registration.waiting) registration.waiting.postMessage("coso:take-over");
    });
  }

  navigator.serviceWorker.addEventListener("controllerchange", function () {
    if (asked) location.reload();
  });
  window.addEventListener("load", function () {
    navigator.serviceWorker
      .register(new URL(mark.content, document.baseURI))
      .then(function (registration) {
        if (!registration) return;
        offer(registration);
        registration.addEventListener("updatefound", function () {
          var worker = registration.installing;
          if (!worker) return;
          worker.addEventListener("statechange", function () {
            if (worker.state === "installed") offer(registration);
          });
        });
      })
      .catch(function (error) {
        // Coso works all the same, with a network.
        console.info("offline:", String(error));
      });
  });
})();
