// Texts that leave their box, are covered or lie on another text: mistakes of layout, as a list of short descriptions.
(() => {
  const lines = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode, parent = node.parentElement;
    if (!node.textContent.trim() || parent.closest('svg, style, script')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const spare = parseFloat(getComputedStyle(parent).fontSize) * 0.3;
    for (const r of range.getClientRects()) {
      if (r.width < 1) continue;
      lines.push({ node, parent, left: r.left, right: r.right, top: r.top + spare, bottom: r.bottom - spare });
    }
  }
  const wrong = [];
  const name = line => line.node.textContent.trim().slice(0, 50);
  for (const line of lines) {
    for (let box = line.parent; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflow === 'visible' && !box.matches('.page, .fit')) continue;
      const r = box.getBoundingClientRect();
      if (line.left < r.left - 1 || line.right > r.right + 1 || line.top < r.top - 1 || line.bottom > r.bottom + 1) {
        wrong.push(`leaves its box: ${name(line)}`);
      }
    }
  }
  for (const line of lines) {
    const middle = (line.top + line.bottom) / 2;
    for (const share of [0.1, 0.5, 0.9]) {
      const seen = document.elementFromPoint(line.left + (line.right - line.left) * share, middle);
      if (seen && !line.parent.contains(seen)) wrong.push(`is covered: ${name(line)}`);
    }
  }
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < lines.length; j++) {
      const a = lines[i], b = lines[j];
      if (a.node === b.node) continue;
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (width > 2 && height > 2) wrong.push(`lies on another: ${name(a)} / ${name(b)}`);
    }
  }
  return [...new Set(wrong)];
})()
