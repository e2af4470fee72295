/* The page: puts the parts in their places and lets map and chart speak to each other. */

function asked() {
  const about = DATA.about;
  const distinct = (words) => [...new Set(words)].filter(Boolean).join("; ");
  const parts = [
    ["Freight", distinct(DATA.routes.map((route) => route.profile))],
    ["Objective", distinct(DATA.routes.map((route) => "least " + route.query.objective))],
    ["Avoiding", distinct(DATA.routes.flatMap((route) => route.query.avoid))],
    ["Network of", distinct(DATA.routes.map((route) => route.query.as_of)) || about.date],
    ["Departs", distinct(DATA.routes.map((route) => (route.query.departure || "").replace("T", " ")))],
    ["Scenario", about.scenario || "none: the world as recorded"],
    ["Data", about.data_version],
  ];
  return parts.filter(([, words]) => words).map(([title, words]) =>
    el("span", {}, el("b", {}, title), " " + words));
}

function attribution() {
  const about = DATA.about;
  const link = (href, words) => el("a", { href, target: "_blank", rel: "noopener noreferrer" }, words);
  const late = DATA.routes.some((route) => route.query.as_of > about.reference_date) || about.date > about.reference_date;
  const rest = DATA.routes.filter((route) => route.totals).map((route) =>
    `${route.name} ${percent(route.totals.share_by_confidence.estimated.hours)} of the hours and ${percent(route.totals.share_by_confidence.estimated.usd)} of the dollars`);
  return [
    el("h2", {}, "How far to trust this, and whose it is"),
    rest.length ? el("p", {}, `Estimates, where nobody published a figure, stand behind: ${rest.join("; ")}.`) : null,
    late ? el("p", { class: "warning" }, `The status sources of the data reach only to ${about.reference_date}; what opened or closed since is not known.`) : null,
    el("p", {}, "For planning and research, not for dispatching: border hours are means of small samples, often years old. "
      + "Boundaries are the de facto ones of Natural Earth and claim nothing."),
    el("p", {}, `Data: ${about.data_title}, version ${about.data_version}, status known to ${about.reference_date}.`,
      about.data_licence ? ` Licence: ${about.data_licence}.` : "",
      " Every figure names its source; see the tables and pop-ups."),
    el("p", {}, "Country polygons: ", link("https://www.naturalearthdata.com/", "Natural Earth"), " (public domain). Positions of towns: ",
      link("https://www.geonames.org/", "GeoNames"), " (", link("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"),
      ") and the sources named. Map: ", link("https://leafletjs.com/", "Leaflet"), " (BSD 2-Clause). Made with Caravanserai (Apache 2.0)."),
  ];
}

/** What stands at a kilometre, in a line of words. */
function readout(tracks, km) {
  if (km === null) {
    return "Point at a curve to see the place on the map; point at a route on the map to see its stretch here.";
  }
  const words = tracks.map((steps, i) => {
    const here = atKm(steps, km);
    if (!here) {
      return null;
    }
    const leg = here.step.leg;
    return `${DATA.routes[i].name}: ${number(here.hours, 1)} h, ${number(here.usd)} USD, between ${placeName(leg.from)} and ${placeName(leg.to)}`;
  });
  return `${number(km)} km. ` + words.filter(Boolean).join(" · ");
}

function start() {
  const tracks = tracksOf(DATA.routes);
  const side = document.getElementById("side");
  document.getElementById("asked").append(...asked());
  document.getElementById("about").append(...attribution().filter(Boolean));
  document.body.classList.toggle("no-routes", !DATA.routes.length);

  const tables = new Tables(DATA.routes);
  document.getElementById("sums").append(...sums(DATA.routes, (route) => tables.show(route, tables.tab)));
  tables.show(tables.route, 0);

  const charts = [];
  const map = new RouteMap(document.getElementById("map"), tracks, (step, i) => charts.forEach((chart) => chart.shade(step, i)));
  const point = (km) => {
    charts.forEach((chart) => chart.point(km));
    map.point(km);
    document.getElementById("readout").textContent = readout(tracks, km);
  };
  if (tracks.some((steps) => steps.length)) {
    document.getElementById("hours-caption").textContent = "Hours since setting out";
    document.getElementById("usd-caption").textContent = "US dollars spent";
    charts.push(
      new Chart(document.getElementById("hours-chart"), tracks, { key: "hours", unit: "hours", steps: HOUR_STEPS }, point),
      new Chart(document.getElementById("usd-chart"), tracks, { key: "usd", unit: "US dollars", steps: null }, point));
    point(null);
  } else {
    document.getElementById("charts").remove();
  }
  side.classList.toggle("alone", !charts.length);
  document.documentElement.dataset.ready = "true";
}

start();
