// The contrast of texts in pictures, which axe-core leaves out: their fill against what lies below their middle.
(() => {
  const parse = colour => {
    const parts = (colour.match(/^rgba?\(([^)]*)\)$/) || [, ""])[1].split(/[\s,/]+/).map(Number);
    return parts.length >= 3 ? { rgb: parts.slice(0, 3), alpha: parts.length > 3 ? parts[3] : 1 } : null;
  };
  const over = (top, alpha, below) => top.map((value, index) => value * alpha + below[index] * (1 - alpha));
  const light = rgb => rgb.map(value => value / 255)
    .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const ratio = (one, other) => {
    const [less, more] = [light(one), light(other)].sort((a, b) => a - b);
    return (more + 0.05) / (less + 0.05);
  };
  const opacity = element => element && element.localName !== "html"
    ? Number(getComputedStyle(element).opacity) * opacity(element.parentElement) : 1;
  const isDark = getComputedStyle(document.documentElement).colorScheme.includes("dark")
    && matchMedia("(prefers-color-scheme: dark)").matches;
  const page = element => {
    if (!element) return isDark ? [18, 18, 18] : [255, 255, 255];
    const own = parse(getComputedStyle(element).backgroundColor), below = page(element.parentElement);
    return own ? over(own.rgb, own.alpha, below) : below;
  };
  const isBelow = (shape, x, y) => {
    const matrix = shape.getScreenCTM();
    if (!matrix || !shape.isPointInFill) return false;
    return shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()));
  };

  const faults = [];
  for (const text of document.querySelectorAll("svg text")) {
    const isShown = text.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (!isShown || !text.textContent.trim()) continue;
    const style = getComputedStyle(text), fill = parse(style.fill), box = text.getBoundingClientRect();
    if (!fill || !box.width) continue;
    const x = box.left + box.width / 2, y = box.top + box.height / 2, root = text.ownerSVGElement;
    let ground = page(root);
    for (const shape of root.querySelectorAll("rect, circle, ellipse, path, polygon")) {
      const comesBefore = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
      const isSeen = shape.checkVisibility({ visibilityProperty: true }) && !shape.closest("defs, clipPath, symbol");
      if (!comesBefore || !isSeen) continue;
      const paint = getComputedStyle(shape), colour = parse(paint.fill);
      if (colour && isBelow(shape, x, y)) {
        ground = over(colour.rgb, colour.alpha * Number(paint.fillOpacity) * opacity(shape), ground);
      }
    }
    const halo = style.paintOrder.startsWith("stroke") && parse(style.stroke);
    if (halo) ground = over(halo.rgb, halo.alpha * opacity(text), ground);
    const seen = over(fill.rgb, fill.alpha * Number(style.fillOpacity) * opacity(text), ground);
    const matrix = text.getScreenCTM(), size = parseFloat(style.fontSize) * Math.hypot(matrix.a, matrix.b);
    const enough = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const found = ratio(seen, ground), words = text.textContent.trim().slice(0, 40);
    if (found < enough) faults.push(`"${words}" has ${found.toFixed(2)} : 1, needs ${enough} : 1`);
  }
  return faults;
})()
