/** All the script there is: remembers the village, copies texts, prints. Plain old syntax for the browsers inside chat programs. */
export const pageScript = `(function () {
  var root = document.documentElement, key = "village";
  try {
    var village = root.getAttribute("data-village");
    if (village === "") localStorage.removeItem(key);
    else if (village) localStorage.setItem(key, village);
    else if (location.pathname === "/" && location.search === "" && localStorage.getItem(key)) {
      location.replace("/?s=" + encodeURIComponent(localStorage.getItem(key)));
    }
  } catch (refused) { /* a browser without storage forgets the village, no more */ }

  function copyOld(text) {
    var field = document.createElement("textarea");
    field.value = text;
    field.style.position = "fixed";
    field.style.opacity = "0";
    document.body.appendChild(field);
    field.select();
    var done = document.execCommand("copy");
    document.body.removeChild(field);
    return done;
  }
  function say(button, done) {
    var before = button.getAttribute("data-label") || button.textContent;
    button.setAttribute("data-label", before);
    button.textContent = done ? "已复制" : "请长按文字复制";
    setTimeout(function () { button.textContent = before; }, 2500);
  }
  function copy(button) {
    var text = document.getElementById(button.getAttribute("data-copy")).textContent;
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(text).then(function () { say(button, true); }, function () { say(button, copyOld(text)); });
    } else say(button, copyOld(text));
  }
  function each(name, act) {
    Array.prototype.forEach.call(document.querySelectorAll("[" + name + "]"), function (button) {
      button.hidden = false;
      button.addEventListener("click", function () { act(button); });
    });
  }
  each("data-copy", copy);
  each("data-print", function () { window.print(); });
})();
`;
