/* The tables: totals of all routes, and for the chosen one the itinerary, the account, the borders, figures and sources. */

/** A table; columns are [title, key or function, "number" or nothing]. */
function table(caption, columns, rows, foot) {
  const cell = (tag, column, row) => {
    const value = typeof column[1] === "function" ? column[1](row) : row[column[1]];
    return el(tag, { class: column[2], scope: tag === "th" ? "row" : null }, ...(Array.isArray(value) ? value : [value]));
  };
  const line = (row) => el("tr", {}, columns.map((column, i) => cell(i ? "td" : "th", column, row)));
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    el("table", {},
      el("caption", {}, caption),
      el("thead", {}, el("tr", {}, columns.map((column) => el("th", { scope: "col", class: column[2] }, column[0])))),
      el("tbody", {}, rows.map(line)),
      foot ? el("tfoot", {}, line(foot)) : null));
}

const KM = ["km", (row) => number(row.km, 1), "number"];
const HOURS = ["hours", (row) => number(row.hours, 1), "number"];
const USD = ["USD", (row) => number(row.usd), "number"];

/** Totals, one row for each route; its button chooses the route of the tables below. */
function sums(routes, choose) {
  const most = Math.max(1, ...routes.map((route) => (route.totals ? route.totals.hours : 0)));
  const several = routes.length > 1;
  const rows = routes.map((route, i) => {
    const swatch = svg("svg", { class: "swatch", viewBox: "0 0 18 6", "aria-hidden": "true" },
      svg("rect", { width: 18, height: 6, rx: 2, fill: colour(i) }));
    const name = several
      ? el("button", { type: "button", "data-choose": i }, swatch, route.name)
      : el("span", {}, swatch, route.name);
    if (several) {
      name.addEventListener("click", () => choose(i));
    }
    if (!route.totals) {
      return [el("tr", { "data-route": i }, el("th", { scope: "row" }, name), el("td", { colspan: 5 }, capital(route.no_route.explanation) + "."))];
    }
    const totals = route.totals;
    return [
      el("tr", { "data-route": i },
        el("th", { scope: "row" }, name),
        el("td", { class: "number" }, number(totals.km, 1)),
        el("td", { class: "number" }, number(totals.hours, 1)),
        el("td", { class: "number" }, number(totals.hours / 24, 1)),
        el("td", { class: "number" }, number(totals.usd)),
        el("td", { class: "number" }, String(route.border_crossings.length))),
      el("tr", { class: "bar-row" }, el("td", { colspan: 6 }, hoursBar(totals, most))),
    ];
  });
  const used = COMPONENTS.filter(([key]) => routes.some((route) => route.totals && route.totals.hours_by_component[key] > 0));
  return [
    el("table", { class: "sums" },
      el("caption", { class: "unseen" }, "Totals of the routes"),
      el("thead", {}, el("tr", {},
        ["route", "km", "hours", "days", "USD", "borders"].map((title, i) => el("th", { scope: "col", class: i ? "number" : null }, title)))),
      el("tbody", {}, rows)),
    el("p", { class: "key" }, "Hours: ", used.map(([, word, ink]) => el("span", {},
      svg("svg", { viewBox: "0 0 10 10", "aria-hidden": "true" }, svg("rect", { width: 10, height: 10, fill: ink })), word))),
  ];
}

/** A bar of a route's hours by component. */
function hoursBar(totals, most) {
  let left = 0;
  const parts = COMPONENTS.filter(([key]) => totals.hours_by_component[key] > 0);
  const words = parts.map(([key, word]) => `${word} ${number(totals.hours_by_component[key], 1)} h`).join(", ");
  return svg("svg", { class: "bar", viewBox: "0 0 1000 22", preserveAspectRatio: "none", role: "img", "aria-label": words },
    svg("title", {}, words),
    parts.map(([key, , ink]) => {
      const width = (totals.hours_by_component[key] / most) * 1000;
      const rect = svg("rect", { x: left, width, height: 22, fill: ink, stroke: "#fff" });
      left += width;
      return rect;
    }));
}

/** Neighbouring legs that a driver takes as one: the same road or line in the same country. */
function stages(route) {
  const all = [];
  for (const leg of route.legs) {
    const last = all.at(-1);
    if (last && leg.kind === "haul" && last.kind === "haul" && leg.ref && last.ref === leg.ref
        && last.mode === leg.mode && last.country === leg.country) {
      Object.assign(last, { to: leg.to, to_country: leg.to_country, ends: leg.ends, km: last.km + leg.km, hours: last.hours + leg.hours, usd: last.usd + leg.usd });
    } else {
      all.push({ ...leg });
    }
  }
  let sofar = { km: 0, hours: 0 };
  return all.map((stage) => {
    sofar = { km: sofar.km + stage.km, hours: sofar.hours + stage.hours };
    return { ...stage, sofar };
  });
}

function itinerary(route) {
  const timed = route.legs.some((leg) => leg.ends);
  const what = (stage) => stage.kind === "haul" ? stage.ref
    : stage.kind === "transfer" ? `${stage.from_track} to ${stage.to_track}`
    : stage.crossing ? stepName(stage) : "";
  const columns = [
    ["by", (stage) => (stage.kind === "haul" ? stage.from_track : stage.kind)],
    ["", what],
    ["from", (stage) => placeName(stage.from)],
    ["to", (stage) => (stage.from === stage.to ? "" : placeName(stage.to))],
    ["in", (stage) => (stage.country === stage.to_country ? stage.country : stage.country + "-" + stage.to_country)],
    KM, HOURS, USD,
    ["km so far", (stage) => number(stage.sofar.km, 1), "number"],
    ["hours so far", (stage) => number(stage.sofar.hours, 1), "number"],
  ];
  if (timed) {
    columns.push(["done at, local", (stage) => (stage.ends || "").replace("T", " ").replace(/([+-]\d\d:\d\d)$/, " $1")]);
  }
  return [table("Itinerary", columns, stages(route))];
}

function account(route) {
  const totals = route.totals;
  const component = (word) => (COMPONENTS.find(([key]) => key === word) || [word, word])[1];
  const exact = [
    ["km", (row) => number(row.km, 3), "number"],
    ["hours", (row) => number(row.hours, 3), "number"],
    ["USD", (row) => number(row.usd, 2), "number"],
  ];
  const indicator = (title, key, decimals) =>
    [title, (row) => (row.indicators[key] === null ? "" : number(row.indicators[key], decimals)), "number"];
  const countries = Object.entries(totals.by_country).map(([country, row]) => ({ country, ...row }));
  return [
    table("Account by country, mode and component; it sums exactly",
      [["country", "country"], ["mode", "mode"], ["component", (row) => (row.component ? component(row.component) : "")], ...exact],
      totals.ledger, { ...totals, country: "all", mode: "", component: "" }),
    table("By country, with the indicators of CPMM",
      [["country", "country"], KM, HOURS, USD,
        indicator("TFI1, hours a post", "tfi1_hours", 1), indicator("TFI2, USD a post", "tfi2_usd", 0),
        indicator("TFI3, USD for 500 km and 20 t", "tfi3_usd_per_500km_20t", 0),
        indicator("speed without delay, km/h", "swod_kmh", 1), indicator("TFI4, speed with delay, km/h", "tfi4_swd_kmh", 1)],
      countries, { country: "all", ...totals }),
  ];
}

function borders(route) {
  const rows = route.border_crossings.map((border) => ({
    ...border, known: DATA.crossings.find((crossing) => crossing.id === border.crossing),
  }));
  return [table("Border crossings in order", [
    ["crossing", (row) => (row.known ? row.known.name : row.crossing)],
    ["out of", (row) => placeAndCountry(row.from_post)],
    ["into", (row) => placeAndCountry(row.to_post)],
    ["at km", (row) => number(row.km), "number"],
    HOURS, USD,
    ["opens", (row) => (row.known && row.known.hours.length ? row.known.hours.join("; ") : "hours not known")],
    ["figures", (row) => row.figures.map((figure) =>
      el("p", {}, side(figure), ...figureWords(figure), " ", sourceIds(figure.sources)))],
    ["to know", (row) => [
      row.restriction ? el("p", {}, capital(row.restriction)) : null,
      ...row.admissions.map((admission) => el("p", {}, admissionWords(admission))),
    ]],
  ], rows)];
}

/** Which of the two posts a figure is of. */
function side(figure) {
  const found = /\b(outbound|inbound|wait)\b/.exec(figure.what);
  return found ? { outbound: "out: ", inbound: "in: ", wait: "wait: " }[found[1]] : "";
}

function admissionWords(admission) {
  const who = [].concat(admission.countries).join(", ");
  return `${admission.regime.toUpperCase()}${who ? " (" + who + ")" : ""}: ${admission.detail}`;
}

function figures(route) {
  const shares = DATA.about.confidences.map((level) => ({ level, ...route.totals.share_by_confidence[level] }));
  return [
    table("What the totals rest on: a line is no better than its weakest figure", [
      ["confidence", (row) => confidence(row.level)],
      ["share of the hours", (row) => percent(row.hours), "number"],
      ["share of the dollars", (row) => percent(row.usd), "number"],
    ], shares),
    table(`Figures used (${route.figures.length})`, [
      ["figure", "what"],
      ["value", (row) => plain(row.value), "number"],
      ["unit", "unit"],
      ["year", (row) => (row.year ? String(row.year) : ""), "number"],
      ["confidence", (row) => confidence(row.confidence)],
      ["sources", (row) => sourceIds(row.sources)],
    ], route.figures),
  ];
}

/** The sources behind a route: of its figures, of its legs and of its borders. */
function sourceList(route) {
  const cited = new Set([...route.figures, ...route.legs].flatMap((part) => part.sources));
  const rows = [...cited].sort().filter((id) => DATA.sources[id]).map((id) => ({ id, ...DATA.sources[id] }));
  return [table(`Sources (${rows.length})`, [
    ["id", "id"],
    ["title", (row) => source(row.id)],
    ["publisher", "publisher"],
    ["year", "year"],
    ["licence", "licence"],
  ], rows)];
}

function noWay(route) {
  const list = (heading, blockages) => blockages.length
    ? [el("h3", {}, heading), el("ul", {}, blockages.map((blockage) =>
        el("li", {}, `${blockage.what}: ${blockage.reason} `, sources(blockage.sources))))]
    : [];
  return [
    el("p", {}, capital(route.no_route.explanation) + "."),
    ...list("The way would be open if these were", route.no_route.opening_would_do),
    ...list("All that stands in the way of what can be reached", route.no_route.in_the_way),
  ];
}

const TABS = [
  ["itinerary", "Itinerary", itinerary],
  ["account", "Account", account],
  ["borders", "Borders", borders],
  ["figures", "Figures and confidence", figures],
  ["sources", "Sources", sourceList],
];

/** Tabs over panels; every route has its own panel in each, all of which are printed. */
class Tables {
  constructor(routes) {
    this.routes = routes;
    this.route = Math.max(0, routes.findIndex((route) => route.totals));
    this.tab = 0;
    const panels = document.getElementById("panels");
    this.buttons = TABS.map(([id, title], i) => {
      const button = el("button", { type: "button", role: "tab", id: "tab-" + id, "aria-controls": "panel-" + id }, title);
      button.addEventListener("click", () => this.show(this.route, i));
      button.addEventListener("keydown", (event) => this.move(event));
      panels.append(el("div", { role: "tabpanel", id: "panel-" + id, "aria-labelledby": "tab-" + id },
        routes.map((route, n) => el("div", { class: "of-route", "data-route": n },
          el("h3", { class: "printed" }, `${title}: ${route.name}`),
          ...(route.totals ? TABS[i][2](route) : noWay(route))))));
      return button;
    });
    document.getElementById("tabs").append(...this.buttons);
    document.getElementById("tables").classList.toggle("empty", !routes.length);
    this.choice();
    this.show(this.route, 0);
  }

  choice() {
    const host = document.getElementById("choice");
    if (this.routes.length > 1) {
      host.append("Tables of ", ...this.routes.map((route, i) => {
        const button = el("button", { type: "button", "data-choose": i }, route.name);
        button.addEventListener("click", () => this.show(i, this.tab));
        return button;
      }));
    }
  }

  show(route, tab) {
    this.route = route;
    this.tab = tab;
    this.buttons.forEach((button, i) => {
      button.setAttribute("aria-selected", String(i === tab));
      button.tabIndex = i === tab ? 0 : -1;
    });
    document.querySelectorAll("[role=tabpanel]").forEach((panel, i) => panel.classList.toggle("shown", i === tab));
    document.querySelectorAll(".of-route").forEach((part) => part.classList.toggle("shown", part.dataset.route === String(route)));
    document.querySelectorAll("[data-choose]").forEach((button) =>
      button.setAttribute("aria-pressed", String(button.dataset.choose === String(route))));
  }

  move(event) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by) {
      this.show(this.route, (this.tab + by + TABS.length) % TABS.length);
      this.buttons[this.tab].focus();
    }
  }
}
