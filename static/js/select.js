// Selecting text inside [data-text] fills form[data-selection-form]: start, end (Unicode code points of the stored text),
// exact. Where several texts stand on one page, [data-selecting] holds a text together with its form.
(() => {
  const points = (text) => { let n = 0; for (const _ of text) n += 1; return n; };
  const owned = (node) => !node.parentElement.closest("[data-not-text]");

  // Code points from the beginning of `root` up to `offset` (UTF-16 units) inside the text node `node`. An element with
  // data-start restarts the count at its own number.
  const position = (root, node, offset) => {
    const anchor = node.parentElement.closest("[data-start]");
    const from = anchor && root.contains(anchor) ? anchor : root;
    let count = from === root ? Number(root.dataset.start || 0) : Number(anchor.dataset.start);
    const walker = document.createTreeWalker(from, NodeFilter.SHOW_TEXT);
    for (let each = walker.nextNode(); each; each = walker.nextNode()) {
      if (!owned(each)) continue;
      if (each === node) return count + points(each.data.slice(0, offset));
      count += points(each.data);
    }
    return null;
  };

  // The text nodes of the range, each with the UTF-16 bounds of what is selected in it.
  const stretches = (root, range) => {
    const found = [], walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!owned(node) || !range.intersectsNode(node)) continue;
      const begin = node === range.startContainer ? range.startOffset : 0;
      const end = node === range.endContainer ? range.endOffset : node.data.length;
      if (begin < end) found.push({ node, begin, end });
    }
    return found;
  };

  const trimmed = (parts) => {
    while (parts.length) {
      const head = parts[0], text = head.node.data;
      while (head.begin < head.end && /\s/.test(text[head.begin])) head.begin += 1;
      if (head.begin < head.end) break;
      parts.shift();
    }
    while (parts.length) {
      const tail = parts[parts.length - 1], text = tail.node.data;
      while (tail.end > tail.begin && /\s/.test(text[tail.end - 1])) tail.end -= 1;
      if (tail.begin < tail.end) break;
      parts.pop();
    }
    return parts;
  };

  const chosen = () => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
    const range = selection.getRangeAt(0), common = range.commonAncestorContainer;
    const root = (common.nodeType === Node.ELEMENT_NODE ? common : common.parentElement).closest("[data-text]");
    if (!root) return null;
    const parts = trimmed(stretches(root, range));
    if (!parts.length) return null;
    const head = parts[0], tail = parts[parts.length - 1];
    const start = position(root, head.node, head.begin), end = position(root, tail.node, tail.end);
    return { root, start, end, exact: parts.map((each) => each.node.data.slice(each.begin, each.end)).join("") };
  };

  const fill = () => {
    const choice = chosen();
    if (!choice) return;
    const { root, ...values } = choice;
    const scope = root.closest("[data-selecting]") || document;
    for (const form of scope.querySelectorAll("form[data-selection-form]")) {
      for (const [name, value] of Object.entries(values)) {
        const field = form.elements.namedItem(name);
        if (field) field.value = value;
      }
      for (const shown of form.querySelectorAll("[data-selection-exact]")) shown.textContent = choice.exact;
      form.hidden = false;
      form.dispatchEvent(new CustomEvent("selection", { bubbles: true, detail: values }));
    }
  };

  let waiting = 0;
  document.addEventListener("selectionchange", () => { clearTimeout(waiting); waiting = setTimeout(fill, 120); });
})();
