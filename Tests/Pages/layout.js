// What only a laid-out page can tell; every `<details>` is opened first. Returns lists of sentences.
(() => {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const label = element => {
    const text = (element.textContent || "").trim().replace(/\s+/g, " ").slice(0, 40);
    const name = typeof element.className === "string" ? element.className : element.getAttribute("class");
    return `<${element.localName}${name ? ` class="${name}"` : ""}> "${text}"`;
  };
  const isSeen = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  // A glyph's box holds space above and below the letters, which is taken off: lines may stand close.
  const letters = text => {
    const box = text.getBoundingClientRect();
    const space = box.height > box.width ? 0 : box.height * 0.18;
    return { text, left: box.left, right: box.right, top: box.top + space, bottom: box.bottom - space };
  };
  const SMALLEST = 9;                                // pixels of type as shown: words shrink with their picture
  const overlaps = [], cuts = [], small = [];
  for (const picture of document.querySelectorAll("svg")) {
    if (picture.parentElement && picture.parentElement.closest("svg")) continue;
    const frame = picture.getBoundingClientRect();
    const texts = [...picture.querySelectorAll("text")].filter(isSeen).map(letters)
      .filter(box => box.right > box.left && box.bottom > box.top);
    texts.forEach((one, index) => {
      const matrix = one.text.getScreenCTM();
      const size = parseFloat(getComputedStyle(one.text).fontSize) * Math.hypot(matrix.a, matrix.b);
      if (size < SMALLEST) small.push(`${label(one.text)} is ${size.toFixed(1)} pixels high`);
      for (const other of texts.slice(index + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (across > 1 && down > 1) overlaps.push(`${label(one.text)} and ${label(other.text)}`);
      }
      const isCut = one.left < frame.left - 1 || one.right > frame.right + 1
        || one.top < frame.top - 1 || one.bottom > frame.bottom + 1;
      if (isCut && getComputedStyle(picture).overflow !== "visible") cuts.push(label(one.text));
    });
  }

  const root = document.documentElement, sideways = [];
  if (root.scrollWidth > root.clientWidth) {
    const scrolls = element => element && element !== document.body && element !== root
      && (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const wide = [...document.body.querySelectorAll("*")].filter(element => isSeen(element)
      && element.getBoundingClientRect().right > root.clientWidth + 1 && !scrolls(element.parentElement));
    sideways.push(`${root.scrollWidth} pixels wide: ${wide.slice(0, 3).map(label).join(", ")}`);
  }
  return { overlaps, cuts, small, sideways };
})()
