// Selecting text inside [data-text] fills form[data-selection-form]: start, end (Unicode code points of the stored text),
// exact. Where several texts stand on one page, [data-selecting] holds a text together with its form.
(() => {
  const points = (text) => [...text].length;
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

  const words = ({ node, begin, end }) => node.data.slice(begin, end);
  // Without the space around what was selected.
  const trimmed = (parts) => {
    while (parts.length && !words(parts[0]).trim()) parts.shift();
    while (parts.length && !words(parts.at(-1)).trim()) parts.pop();
    if (!parts.length) return parts;
    const head = parts[0], tail = parts.at(-1);
    head.begin = head.end - words(head).trimStart().length;
    tail.end = tail.begin + words(tail).trimEnd().length;
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
    return { root, start, end, exact: parts.map(words).join("") };
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
      form.hidden = false;
    }
  };

  let waiting = 0;
  document.addEventListener("selectionchange", () => { clearTimeout(waiting); waiting = setTimeout(fill, 120); });
})();
