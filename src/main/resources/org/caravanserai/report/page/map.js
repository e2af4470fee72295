/* The map: country polygons on a plain sea, and over them layers that can be switched, with pop-ups. */

const LINK_COLOURS = { road: "#a89f8c", rail: "#6f6f6f", sea: "#7d9db0", ferry: "#7d9db0", caravan: "#b58a4c" };
const MODES = ["road", "rail", "sea", "ferry", "caravan"];
const STATES = ["open", "restricted", "closed"];

/** How pop-ups open: beside the zoom buttons, and no taller than the map. */
const CARD = { maxWidth: 350, maxHeight: 340, autoPanPaddingTopLeft: [50, 10] };

/** Layers from bottom to top. */
const PANES = { neighbours: 200, countries: 210, links: 300, corridors: 320, casings: 390, routes: 400, hits: 410, sites: 500, names: 550, pointer: 640 };

const latLng = ([longitude, latitude]) => [latitude, longitude];
const latLngs = (line) => line.map(latLng);

/** Marks of sites: colour and shape both tell what they are. */
function glyph(kind, size = 14) {
  const shapes = {
    open: () => svg("circle", { cx: 7, cy: 7, r: 4.6, fill: "#009E73", stroke: "#fff", "stroke-width": 1.6 }),
    restricted: () => svg("path", { d: "M7 1.4 13 12.4H1Z", fill: "#E69F00", stroke: "#4a3300", "stroke-width": 1.1 }),
    closed: () => svg("g", {},
      svg("rect", { x: 1.6, y: 1.6, width: 10.8, height: 10.8, rx: 1.5, fill: "#fff", stroke: "#B03A00", "stroke-width": 1.3 }),
      svg("path", { d: "M4.2 4.2 9.8 9.8M9.8 4.2 4.2 9.8", stroke: "#B03A00", "stroke-width": 2 })),
    port: () => svg("path", { d: "M7 1.2 12.8 7 7 12.8 1.2 7Z", fill: "#14425f", stroke: "#fff", "stroke-width": 1.3 }),
    terminal: () => svg("rect", { x: 3, y: 3, width: 8, height: 8, fill: "#fff", stroke: "#5b5570", "stroke-width": 2 }),
  };
  return svg("svg", { viewBox: "0 0 14 14", width: size, height: size, "aria-hidden": "true" }, shapes[kind]());
}

/** A stroke as the map draws it, for the legend. */
function stroke(ink, width, dash) {
  return svg("svg", { viewBox: "0 0 34 12", width: 34, height: 12, "aria-hidden": "true" },
    svg("line", { x1: 1, x2: 33, y1: 6, y2: 6, stroke: ink, "stroke-width": width, "stroke-dasharray": dash, "stroke-linecap": dash === DASHES.sea ? "round" : "butt" }));
}

/* --- pop-ups ------------------------------------------------------------------------------------------------------ */

function popup(title, kind, ...children) {
  return el("div", { class: "card" }, el("h3", {}, title), el("p", { class: "kind" }, kind), ...children.flat());
}

function facts(rows) {
  return el("dl", {}, rows.filter(([, value]) => value && value.length !== 0)
    .flatMap(([term, value]) => [el("dt", {}, term), el("dd", {}, ...(Array.isArray(value) ? value : [value]))]));
}

function figureLine(figure) {
  return el("li", {}, el("b", {}, figure.what), ": ", ...figureWords(figure), el("br"), sources(figure.sources));
}

function postPopup(crossing) {
  const ends = `${placeAndCountry(crossing.from)} and ${placeAndCountry(crossing.to)}`;
  return popup(crossing.name, `Border crossing by ${crossing.mode}, ${ends}`,
    el("p", { class: "state " + crossing.state }, glyph(crossing.state), " ",
      el("b", {}, `${capital(crossing.state)} on ${DATA.about.date}`),
      crossing.reason ? ", " + crossing.reason.replace(new RegExp(`^${crossing.state} `), "") : ""),
    el("p", { class: "small" }, sources(crossing.state_sources)),
    facts([
      ["Works", crossing.hours.length
        ? [crossing.hours.join("; "), el("br"), sources(crossing.hours_sources)]
        : "hours not known; taken as round the clock"],
    ]),
    crossing.ways.map((way) => el("details", {}, el("summary", {}, `${way.from} to ${way.to}: ${wayWords(way)}`),
      el("ul", {}, way.figures.map(figureLine)))),
    crossing.admissions.length
      ? [el("h4", {}, "Who may pass"), el("ul", {}, crossing.admissions.map((admission) =>
          el("li", {}, admissionWords(admission), " ", sources(admission.sources))))]
      : [],
    el("p", { class: "small" }, "Crossing: ", sources(crossing.sources)));
}

/** Hours and dollars of both sides together. */
function wayWords(way) {
  const sum = (unit) => way.figures.filter((figure) => figure.unit === unit).reduce((all, figure) => all + figure.value, 0);
  return `${number(sum("h"), 1)} h, ${number(sum("USD"))} USD`;
}

function linkPopup(id) {
  const link = DATA.links[id];
  return popup(`${placeName(link.from)} - ${placeName(link.to)}`, `${capital(link.mode)} link${link.ref ? " " + link.ref : ""}`,
    link.status || link.shut ? el("p", { class: "state" }, capital(link.shut || link.status)) : [],
    facts([
      ["Length", `${number(link.km, 1)} km, ${link.basis}`],
      ["Class", `${link.class}, ${link.terrain}${link.gauge ? ", gauge " + link.gauge + " mm" : ""}`],
      ["Works", (link.hours || []).join("; ")],
      ["Sources", sources(link.sources)],
    ]));
}

function legPopup(step, i) {
  const leg = step.leg;
  const rates = leg.km > 0 && leg.hours > 0 ? ` (${number(leg.km / leg.hours)} km/h, rests included)` : "";
  return popup(`${placeName(leg.from)} - ${placeName(leg.to)}`, `${DATA.routes[i].name}: ${leg.kind === "haul" ? leg.mode : leg.kind} ${leg.ref}`,
    facts([
      ["Takes", `${number(leg.hours, 1)} h, ${number(leg.usd)} USD over ${number(leg.km, 1)} km${rates}`],
      ["From", `km ${number(step.before.km)}, hour ${number(step.before.hours, 1)}${leg.begins ? ", " + leg.begins.replace("T", " ") : ""}`],
      ["To", `km ${number(step.after.km)}, hour ${number(step.after.hours, 1)}${leg.ends ? ", " + leg.ends.replace("T", " ") : ""}`],
      ["Link", leg.link ? `${DATA.links[leg.link].class}, ${DATA.links[leg.link].terrain}, length ${DATA.links[leg.link].basis}` : ""],
      ["Corridors", (leg.corridors || []).map((id) => (DATA.corridors.find((corridor) => corridor.id === id) || { name: id }).name.split(":")[0]).join("; ")],
    ]),
    el("details", {}, el("summary", {}, `Sources (${leg.sources.length})`), sources(leg.sources)));
}

function changeItems(changes) {
  return changes.map((change) => el("li", {}, el("b", {}, `${change.from} to ${change.to}`), change.shut ? ` (${change.shut})` : "", ": ",
    ...figureWords(change.hours), "; ", ...figureWords(change.usd), el("br"),
    sources([...new Set([...change.hours.sources, ...change.usd.sources])])));
}

function portPopup(port) {
  return popup(placeName(port.place), "Sea port, " + countryOf(port.place),
    port.changes.length ? [el("h4", {}, "Change of track"), el("ul", {}, changeItems(port.changes))] : [],
    port.facts.length ? [el("h4", {}, "Facts"), el("ul", {}, port.facts.map(figureLine))] : el("p", {}, "No facts on record."));
}

function terminalPopup(terminal) {
  return popup(placeName(terminal.place), "Terminal, " + countryOf(terminal.place), el("ul", {}, changeItems(terminal.changes)));
}

function corridorPopup(corridor) {
  return popup(corridor.name, `${corridor.programme} corridor, ${corridor.mode}`,
    facts([["Length", `${number(corridor.km)} km over its links`], ["Sources", sources(corridor.sources)]]));
}

/* --- names -------------------------------------------------------------------------------------------------------- */

/** Names where there is room: the weightier first, each beside its point; laid anew after every move. */
class Names {
  /** @param marks positions of what a name must not cover */
  constructor(map, names, marks) {
    this.map = map;
    this.marks = marks;
    this.names = names.sort((one, other) => one.weight - other.weight);
    this.layer = L.layerGroup().addTo(map);
    this.pen = document.createElement("canvas").getContext("2d");
    map.on("zoomend moveend resize", () => this.lay());
  }

  lay() {
    const taken = [...this.panels(), ...this.marks.map((mark) => around(this.map.latLngToContainerPoint(mark), 8))];
    const size = this.map.getSize();
    this.layer.clearLayers();
    for (const name of this.names) {
      const at = this.map.latLngToContainerPoint(name.at);
      const out = at.x < 0 || at.y < 0 || at.x > size.x || at.y > size.y;
      if (out || this.map.getZoom() < (name.from || 0)) {
        continue;
      }
      const spot = this.spots(name, at).find((place) => place.left > 2 && place.right < size.x - 2
        && !taken.some((other) => overlap(place, other)));
      if (spot) {
        const air = name.air || 0;
        taken.push({ left: spot.left - air, right: spot.right + air, top: spot.top - air, bottom: spot.bottom + air });
        this.put(name, spot.side);
      }
    }
  }

  /** What lies over the map, where a name would not be seen. */
  panels() {
    const frame = this.map.getContainer().getBoundingClientRect();
    return [...this.map.getContainer().querySelectorAll(".leaflet-control, #layers")].map((panel) => {
      const box = panel.getBoundingClientRect();
      return { left: box.left - frame.left, right: box.right - frame.left, top: box.top - frame.top, bottom: box.bottom - frame.top };
    });
  }

  spots(name, at) {
    this.pen.font = name.font;
    const width = this.pen.measureText(name.text).width * (name.spread || 1) + 4;
    const high = 7;
    const gap = name.gap;
    const box = (side, left, middle) => ({ side, left, right: left + width, top: middle - high, bottom: middle + high });
    return name.gap === undefined
      ? [box("centre", at.x - width / 2, at.y)]
      : [
        box("right", at.x + gap, at.y), box("left", at.x - gap - width, at.y),
        box("above", at.x - width / 2, at.y - gap - high), box("below", at.x - width / 2, at.y + gap + high),
      ];
  }

  put(name, side) {
    const html = el("span", { class: `${name.kind} ${side}` }, name.text);
    L.marker(name.at, { pane: "names", interactive: false, keyboard: false, icon: L.divIcon({ className: "name", html, iconSize: [0, 0] }) })
      .addTo(this.layer);
  }
}

function around(at, by) {
  return { left: at.x - by, right: at.x + by, top: at.y - by, bottom: at.y + by };
}

/* --- the map ------------------------------------------------------------------------------------------------------ */

class RouteMap {
  /** @param listener is told the step of a route that is pointed at, and the route's number; or null */
  constructor(host, tracks, listener) {
    this.tracks = tracks;
    this.listener = listener;
    this.map = L.map(host, { zoomSnap: 0.25, zoomDelta: 0.5, minZoom: 3.5, maxZoom: 11, scrollWheelZoom: false, attributionControl: false,
      maxBounds: [[-42, -30], [72, 150]], worldCopyJump: false });
    L.control.scale({ imperial: false }).addTo(this.map);
    Object.entries(PANES).forEach(([name, level]) => {
      this.map.createPane(name).style.zIndex = level;
    });
    this.map.getPane("names").style.pointerEvents = "none";
    // The wheel scrolls the page until the map is in use.
    this.map.on("focus click", () => this.map.scrollWheelZoom.enable());
    this.map.on("blur", () => this.map.scrollWheelZoom.disable());
    this.map.setView([35, 65], 5);
    this.onRoute = new Set(DATA.routes.flatMap((route) => (route.border_crossings || []).map((border) => border.crossing)));
    this.land();
    const layers = this.layers();
    this.ends().forEach((at) => L.circleMarker(at, { pane: "hits", className: "end-mark", radius: 5.5, weight: 3, interactive: false }).addTo(this.map));
    new Legend(this.map, layers);
    this.fit();
    this.dots = L.layerGroup().addTo(this.map);
    this.names = new Names(this.map, this.allNames(), this.ends().concat(DATA.crossings
      .filter((crossing) => this.onRoute.has(crossing.id)).map((crossing) => latLng(DATA.places[crossing.from].at))));
    this.names.lay();
    document.getElementById("layers").addEventListener("toggle", () => this.names.lay());
    this.map.on("click", (event) => this.nearestLink(event));
    this.listenToPrinting();
  }

  fit() {
    const points = this.tracks.flat().filter((step) => step.line).flatMap((step) => step.line);
    const ends = DATA.routes.flatMap((route) => [route.query.from, route.query.to]).map((id) => DATA.places[id].at);
    const all = points.length ? points : ends;
    const bounds = all.length ? L.latLngBounds(latLngs(all)) : L.latLngBounds([[22, 44], [48, 84]]);
    // Nothing of a route may lie under the open legend where the map is wide enough for both.
    const legend = document.getElementById("layers");
    const over = this.map.getContainer().contains(legend);
    const beside = over && legend.open && this.map.getSize().x > 640 ? legend.offsetWidth : 0;
    this.map.fitBounds(bounds, { paddingTopLeft: [48, 40], paddingBottomRight: [40 + beside, 40], animate: false });
  }

  /** Where routes start and end. */
  ends() {
    return [...new Set(DATA.routes.flatMap((route) => [route.query.from, route.query.to]))].map((id) => latLng(DATA.places[id].at));
  }

  land() {
    const outline = (pane, style) => ({ pane, interactive: false, style });
    L.geoJSON(DATA.neighbours, outline("neighbours", { className: "neighbour", weight: 0.6, smoothFactor: 0.6 })).addTo(this.map);
    L.geoJSON(DATA.countries, outline("countries", { className: "country", weight: 1.4, smoothFactor: 0.6 })).addTo(this.map);
  }

  /** All layers with their entries in the legend, in its order. */
  layers() {
    return [
      { title: "Routes", entries: this.routeLayers() },
      { title: `Posts on ${DATA.about.date}`, entries: STATES.map((state) => this.postLayer(state)) },
      { title: "Ports and terminals", entries: [this.siteLayer("port", DATA.ports, portPopup, true), this.siteLayer("terminal", DATA.terminals, terminalPopup, false)] },
      { title: "All links", inline: true, entries: MODES.map((mode) => this.linkLayer(mode)).filter(Boolean) },
      { title: "Corridors by programme", folded: true, entries: this.corridorLayers() },
    ];
  }

  routeLayers() {
    return this.tracks.map((steps, i) => {
      const group = L.layerGroup();
      steps.filter((step) => step.line).forEach((step) =>
        this.leg(step, i, 3.6 + 4.8 * rank(step, i)).forEach((line) => group.addLayer(line)));
      return { words: DATA.routes[i].name, swatch: stroke(colour(i), 4, null), layer: group, on: true, missing: !steps.length };
    });
  }

  /** A leg: a light casing, the line dashed by its mode, and over it a wide unseen one that is easy to point at. */
  leg(step, i, width) {
    const line = latLngs(step.line);
    const dash = step.leg.kind === "haul" ? DASHES[step.leg.mode] : null;
    const base = { pane: "routes", interactive: false, lineCap: dash ? "butt" : "round", smoothFactor: 0.5 };
    const hit = L.polyline(line, { pane: "hits", className: "hit", weight: Math.max(12, width + 6), opacity: 0 });
    hit.on("mouseover", () => this.listener(step, i));
    hit.on("mouseout", () => this.listener(null, i));
    hit.bindPopup(() => legPopup(step, i), CARD);
    return [
      L.polyline(line, { ...base, pane: "casings", lineCap: "round", className: "casing", weight: width + 2.6, color: "#fff" }),
      L.polyline(line, { ...base, className: `route route-${i} ${step.leg.mode}`, weight: width, color: colour(i), dashArray: dash,
        lineCap: step.leg.mode === "sea" ? "round" : base.lineCap }),
      hit,
    ];
  }

  postLayer(state) {
    const posts = DATA.crossings.filter((crossing) => crossing.state === state);
    const layer = L.layerGroup(posts.map((crossing) => {
      const [one, other] = [DATA.places[crossing.from].at, DATA.places[crossing.to].at];
      const passed = this.onRoute.has(crossing.id);
      return this.site([(one[0] + other[0]) / 2, (one[1] + other[1]) / 2], state, passed ? 18 : 11, passed,
        `${crossing.name}: ${state}`, () => postPopup(crossing));
    }));
    return { words: `${state} (${posts.length})`, swatch: glyph(state), layer, on: true };
  }

  siteLayer(kind, sites, card, on) {
    const layer = L.layerGroup(sites.map((site) => this.site(DATA.places[site.place].at, kind, kind === "port" ? 13 : 9, false,
      `${placeName(site.place)}: ${kind}`, () => card(site))));
    return { words: `${kind}s (${sites.length})`, swatch: glyph(kind), layer, on };
  }

  site(at, kind, size, first, words, card) {
    const icon = L.divIcon({ className: `site ${kind}`, html: glyph(kind, size), iconSize: [size, size] });
    const marker = L.marker(latLng(at), { pane: "sites", icon, title: words, keyboard: first, zIndexOffset: first ? 1000 : 0 });
    marker.on("add", () => marker.getElement().setAttribute("aria-label", words));
    return marker.bindPopup(card, CARD);
  }

  /** All links of a mode as one thin line; what is not in use on the date is fainter. Clicks are answered by the map. */
  linkLayer(mode) {
    const links = Object.values(DATA.links).filter((link) => link.mode === mode);
    const lines = (shut) => latLngsOf(links.filter((link) => Boolean(link.shut) === shut));
    const style = { pane: "links", interactive: false, color: LINK_COLOURS[mode], weight: mode === "caravan" ? 0.8 : 1, smoothFactor: 1, className: "links " + mode };
    const dash = mode === "road" ? null : DASHES[mode].split(" ").map((part) => part / 1.6).join(" ");
    const layer = L.layerGroup([
      L.polyline(lines(false), { ...style, dashArray: dash, opacity: 0.75 }),
      L.polyline(lines(true), { ...style, dashArray: "1 3", opacity: 0.5 }),
    ]);
    layer.mode = mode;
    this.linkLayers = [...(this.linkLayers || []), layer];
    return links.length ? { words: mode, swatch: stroke(LINK_COLOURS[mode], 1.5, dash), layer, on: mode !== "caravan" } : null;
  }

  corridorLayers() {
    const programmes = [...new Set(DATA.corridors.map((corridor) => corridor.programme))];
    return programmes.map((programme, i) => {
      const corridors = DATA.corridors.filter((corridor) => corridor.programme === programme);
      const shade = colour(i + 2);
      const layer = L.layerGroup(corridors.map((corridor) =>
        L.polyline(latLngsOf(corridor.links.map((id) => DATA.links[id])), { pane: "corridors", className: "corridor", color: shade, weight: 7, opacity: 0.42, smoothFactor: 0.8 })
          .bindPopup(() => corridorPopup(corridor), CARD)));
      return { words: `${programme} (${corridors.length})`, swatch: stroke(shade, 7, null), layer, on: !DATA.routes.length && programme !== "Silk Road" };
    });
  }

  /** A pop-up for the link under the pointer, of those that are shown. */
  nearestLink(event) {
    const modes = this.linkLayers.filter((layer) => this.map.hasLayer(layer)).map((layer) => layer.mode);
    let best = { distance: 8, id: null };
    for (const [id, link] of Object.entries(DATA.links)) {
      if (modes.includes(link.mode)) {
        const points = latLngs(link.line).map((point) => this.map.latLngToLayerPoint(point));
        for (let i = 1; i < points.length; i++) {
          const distance = L.LineUtil.pointToSegmentDistance(event.layerPoint, points[i - 1], points[i]);
          best = distance < best.distance ? { distance, id } : best;
        }
      }
    }
    if (best.id) {
      L.popup(CARD).setLatLng(event.latlng).setContent(linkPopup(best.id)).openOn(this.map);
    }
  }

  allNames() {
    const sans = "12px system-ui, sans-serif";
    const ends = new Set(DATA.routes.flatMap((route) => [route.query.from, route.query.to]));
    const cities = new Set(this.tracks.flat().flatMap((step) => [step.leg.from, step.leg.to]));
    const names = [];
    ends.forEach((id) => names.push({ text: placeName(id), at: latLng(DATA.places[id].at), kind: "end", weight: 0, gap: 9, font: "bold 14px system-ui, sans-serif" }));
    DATA.crossings.filter((crossing) => this.onRoute.has(crossing.id)).forEach((crossing) =>
      names.push({ text: crossing.name, at: latLng(DATA.places[crossing.from].at), kind: "post", weight: 1, gap: 12, from: 4.25, font: sans }));
    DATA.countries.features.filter((country) => country.properties.label).forEach((country) => {
      const room = country.properties.room;
      names.push({ text: country.properties.name, at: latLng(country.properties.label), kind: "country-name", weight: 2 - room / 100, spread: 1.35, from: room > 1.6 ? 0 : 5.5, font: sans });
    });
    // Towns of today: those that only trails of old lead to are left to their layer.
    const today = new Set(Object.values(DATA.links).filter((link) => link.mode !== "caravan").flatMap((link) => [link.from, link.to]));
    Object.entries(DATA.places).filter(([id, place]) => today.has(id) && !ends.has(id) && (place.kind === "city" || place.kind === "port")).forEach(([id, place]) =>
      names.push({ text: place.name, at: latLng(place.at), kind: "town", weight: cities.has(id) ? 3 : place.kind === "city" ? 4 : 5, gap: 7, air: cities.has(id) ? 0 : 11, from: cities.has(id) ? 0 : 4.75, font: "11px system-ui, sans-serif" }));
    return names;
  }

  /** Marks where every route is at a kilometre, or nothing. */
  point(km) {
    this.dots.clearLayers();
    if (km === null) {
      return;
    }
    this.tracks.forEach((steps, i) => {
      const here = atKm(steps, km);
      if (here && here.step.line) {
        L.circleMarker(along(here.step.line, here.share), { pane: "pointer", className: "here", radius: 8, weight: 3, color: "#fff", fillColor: colour(i), fillOpacity: 1, interactive: false })
          .addTo(this.dots);
      }
    });
  }

  /** Paper has another width, and no room over the map: the legend goes below it, the map is fitted, and back. */
  listenToPrinting() {
    const legend = document.getElementById("layers");
    let open = legend.open;
    const refit = () => {
      this.map.invalidateSize({ animate: false });
      this.fit();
      this.names.lay();
    };
    window.addEventListener("beforeprint", () => {
      open = legend.open;
      legend.open = true;
      document.getElementById("map-part").append(legend);
      refit();
    });
    window.addEventListener("afterprint", () => {
      legend.open = open;
      this.map.getContainer().append(legend);
      refit();
    });
  }
}

function latLngsOf(links) {
  return links.map((link) => latLngs(link.line));
}

/** The point a share of the way along a line. */
function along(line, share) {
  const points = line.map((point) => L.latLng(latLng(point)));
  const lengths = points.slice(1).map((point, i) => point.distanceTo(points[i]));
  let left = share * lengths.reduce((all, length) => all + length, 0);
  for (let i = 0; i < lengths.length; i++) {
    if (left <= lengths[i] && lengths[i] > 0) {
      const part = left / lengths[i];
      return [points[i].lat + part * (points[i + 1].lat - points[i].lat), points[i].lng + part * (points[i + 1].lng - points[i].lng)];
    }
    left -= lengths[i];
  }
  return points.at(-1);
}

/** The legend, which is also the switch of every layer. */
class Legend {
  constructor(map, groups) {
    const host = document.getElementById("legend");
    groups.filter((group) => group.entries.length).forEach((group) => {
      const entries = group.entries.map((entry) => this.entry(map, entry));
      host.append(group.folded
        ? el("details", { class: "group" }, el("summary", {}, group.title), entries)
        : el("fieldset", { class: group.inline ? "group inline" : "group" }, el("legend", {}, group.title), entries));
    });
    const dashes = [["road", "road"], ["rail", "rail"], ["sea", "sea, ferry"]].map(([mode, words]) =>
      el("span", { class: "dash" }, stroke("#33475b", 3, DASHES[mode]), words));
    host.querySelector(".group").append(el("p", { class: "dashes" }, dashes));
    const details = document.getElementById("layers");
    details.open = window.matchMedia("(min-width: 1000px)").matches;
    document.getElementById("map").append(details);
    L.DomEvent.disableClickPropagation(details);
    L.DomEvent.disableScrollPropagation(details);
  }

  entry(map, entry) {
    const box = el("input", { type: "checkbox", checked: entry.on && !entry.missing, disabled: Boolean(entry.missing) });
    const show = () => (box.checked ? entry.layer.addTo(map) : entry.layer.remove());
    box.addEventListener("change", show);
    show();
    return el("label", {}, box, entry.swatch, el("span", {}, entry.words + (entry.missing ? ": no route" : "")));
  }
}
