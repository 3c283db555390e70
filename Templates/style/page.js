// The only script of the pages: headings of tables of class "sortable" become buttons that sort the rows.
// Without it the tables stand in their own order. It may not hold a less-than sign or an ampersand.
"use strict";
for (const table of document.querySelectorAll("table.sortable")) {
  const months = "JanFebMarAprMayJunJulAugSepOctNovDec";
  const key = (row, column) => {
    const cell = row.cells[column];
    const marked = cell ? cell.querySelector("data[value], time[datetime]") : null;
    const text = !cell ? "" : cell.dataset.sort || (marked ? marked.value || marked.dateTime : cell.textContent).trim();
    const day = /^(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})$/.exec(text);
    if (day) return day[3] * 10000 + months.indexOf(day[2]) * 100 + day[1] * 1;
    const number = /^[+\u2212-]?[\d,]*\.?\d+/.exec(text);
    return number ? parseFloat(number[0].replace(/,/g, "").replace("\u2212", "-")) : text.toLowerCase();
  };
  const isMissing = (value) => value === "" || value === "\u2013";
  const compare = (one, other) => {
    if (isMissing(one) || isMissing(other)) return isMissing(one) - isMissing(other);
    if (typeof one !== typeof other) return typeof one === "number" ? -1 : 1;
    return typeof one === "number" ? one - other : one.localeCompare(other, "en-GB", { numeric: true });
  };
  const headings = [...table.tHead.rows[0].cells];
  headings.forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const down = heading.getAttribute("aria-sort") === "ascending";
      headings.forEach((other) => other.removeAttribute("aria-sort"));
      heading.setAttribute("aria-sort", down ? "descending" : "ascending");
      const body = table.tBodies[0];
      const rows = [...body.rows].map((row) => ({ row, value: key(row, column) }));
      const last = (value) => isMissing(value);
      rows.sort((one, other) => last(one.value) || last(other.value) || !down
        ? compare(one.value, other.value) : compare(other.value, one.value));
      body.append(...rows.map((item) => item.row));
    });
  });
}
