/* The time/cost-distance chart: distance across, hours or dollars up, borders, changes of track and waits as steps. */

const HOUR_STEPS = [6, 12, 24, 48, 96, 120, 240, 480];

/** For every route its steps, each with the routes that it is shared with. */
function tracksOf(routes) {
  const tracks = routes.map(track);
  const users = new Map();
  tracks.forEach((steps, i) => steps.forEach((step) => {
    const key = [step.leg.from, step.leg.to, step.leg.link, step.leg.crossing].join(" ");
    users.set(key, users.get(key) || []);
    if (!users.get(key).includes(i)) {
      users.get(key).push(i);
    }
    step.users = users.get(key);
  }));
  return tracks;
}

/** Routes that share a way lie inside one another, the first outermost: how much wider than alone. */
function rank(step, i) {
  return step.users.length - 1 - step.users.indexOf(i);
}

/** What a route has taken before and after every leg, and the line of each. */
function track(route) {
  let before = { km: 0, hours: 0, usd: 0 };
  return (route.legs || []).map((leg, index) => {
    const after = { km: before.km + leg.km, hours: before.hours + leg.hours, usd: before.usd + leg.usd };
    const step = { leg, index, before, after, line: lineOf(leg) };
    before = after;
    return step;
  });
}

/** The line of a leg in the direction of travel, as [longitude, latitude]; null where it stays in one place. */
function lineOf(leg) {
  const link = leg.kind === "haul" && DATA.links[leg.link];
  if (link) {
    return link.from === leg.from ? link.line : link.line.slice().reverse();
  }
  return leg.from === leg.to ? null : [DATA.places[leg.from].at, DATA.places[leg.to].at];
}

/** The leg that a kilometre falls on, and how far into it. */
function atKm(steps, km) {
  const step = steps.find((candidate) => candidate.after.km >= km && candidate.after.km > candidate.before.km);
  if (!step) {
    return null;
  }
  const share = Math.max(0, (km - step.before.km) / (step.after.km - step.before.km));
  const between = (key) => step.before[key] + share * (step.after[key] - step.before[key]);
  return { step, share, hours: between("hours"), usd: between("usd") };
}

class Chart {
  /**
   * @param host element it fills
   * @param tracks one for each route
   * @param quantity key of what goes up, its unit in words, and how ticks are spaced
   * @param listener is told the kilometre pointed at, or null
   */
  constructor(host, tracks, quantity, listener) {
    Object.assign(this, { host, tracks, quantity, listener });
    this.most = (key) => Math.max(1, ...tracks.flat().map((step) => step.after[key]));
    this.draw();
    new ResizeObserver(() => {
      if (host.clientWidth && (host.clientWidth !== this.width || host.clientHeight !== this.height)) {
        this.draw();
      }
    }).observe(host);
  }

  draw() {
    this.width = Math.max(300, this.host.clientWidth);
    this.height = Math.max(150, this.host.clientHeight);
    this.box = { left: 46, right: this.width - 12, top: 12, bottom: this.height - 26 };
    this.taken = [];
    this.inked = this.tracks.flat().flatMap((step) => this.samples(step));
    const root = svg("svg", {
      viewBox: `0 0 ${this.width} ${this.height}`,
      role: "img",
      tabindex: "0",
      "aria-label": this.spoken(),
    });
    this.mark = svg("g", {});
    this.pointer = svg("g", { class: "pointer" });
    root.append(this.axes(), this.mark, ...this.curves(), this.labels(), this.pointer);
    this.listen(root);
    this.host.replaceChildren(root);
  }

  /** The chart in words, for those who do not see it. */
  spoken() {
    const ends = this.tracks.map((steps, i) => steps.length
      ? `${DATA.routes[i].name}: ${number(steps.at(-1).after[this.quantity.key])} ${this.quantity.unit} over ${number(steps.at(-1).after.km)} km`
      : `${DATA.routes[i].name}: no route`);
    return `${capital(this.quantity.unit)} over distance. ${ends.join("; ")}. Arrow keys move along the route; the tables hold every number.`;
  }

  x(km) {
    return this.box.left + (km / this.most("km")) * (this.box.right - this.box.left);
  }

  y(value) {
    return this.box.bottom - (value / (this.most(this.quantity.key) * 1.06)) * (this.box.bottom - this.box.top);
  }

  axes() {
    const { left, right, top, bottom } = this.box;
    const group = svg("g", { class: "axes" });
    for (const value of ticks(this.most(this.quantity.key) * 1.06, this.quantity.steps, this.height / 34)) {
      group.append(
        svg("line", { x1: left, x2: right, y1: this.y(value), y2: this.y(value), class: value ? "grid" : "base" }),
        svg("text", { x: left - 6, y: this.y(value) + 4, "text-anchor": "end" }, number(value)));
    }
    for (const km of ticks(this.most("km"), null, this.width / 90)) {
      group.append(
        svg("line", { x1: this.x(km), x2: this.x(km), y1: bottom, y2: bottom + 4, class: "base" }),
        svg("text", { x: this.x(km), y: bottom + 17, "text-anchor": km ? "middle" : "start" }, number(km) + (km ? "" : " km")));
    }
    return group;
  }

  curves() {
    return this.tracks.flatMap((steps, i) => {
      if (!steps.length) {
        return [];
      }
      return [
        ...steps.map((step) => this.stretch(step, i)),
        ...steps.filter((step) => step.leg.kind === "border" || step.leg.kind === "transfer")
          .map((step) => this.dot(step, i)),
      ];
    });
  }

  stretch(step, i) {
    const end = (point) => `${this.x(point.km).toFixed(1)} ${this.y(point[this.quantity.key]).toFixed(1)}`;
    return svg("path", {
      d: `M${end(step.before)}L${end(step.after)}`, class: "curve", stroke: colour(i), "stroke-width": 2.2 + 3 * rank(step, i),
    });
  }

  /** A border is a circle, a change of track a square. */
  dot(step, i) {
    const x = this.x(step.after.km);
    const y = this.y(step.after[this.quantity.key]);
    return step.leg.kind === "border"
      ? svg("circle", { cx: x, cy: y, r: 3, class: "dot", stroke: colour(i) })
      : svg("rect", { x: x - 3, y: y - 3, width: 6, height: 6, class: "dot", stroke: colour(i) });
  }

  /** Names of ends and steps where there is room; a name that several routes share stands once. */
  labels() {
    const group = svg("g", { class: "labels" });
    const named = new Set();
    this.tracks.forEach((steps, i) => {
      if (steps.length) {
        const end = steps.at(-1).after;
        const words = `${placeName(steps.at(-1).leg.to)} ${number(end[this.quantity.key])}`;
        this.label(group, end, words, ink(i), "end-label");
      }
    });
    this.tracks.forEach((steps, i) => steps
      .filter((step) => step.leg.kind === "border" || step.leg.kind === "transfer")
      .forEach((step) => {
        const name = stepName(step.leg);
        if (!named.has(name)) {
          named.add(name);
          this.label(group, step.after, name, ink(i), "step-label");
        }
      }));
    return group;
  }

  /** Points along a step's stroke, which no name may cover. */
  samples(step) {
    const [x, y] = [this.x(step.before.km), this.y(step.before[this.quantity.key])];
    const [dx, dy] = [this.x(step.after.km) - x, this.y(step.after[this.quantity.key]) - y];
    const count = Math.ceil(Math.hypot(dx, dy) / 4);
    return Array.from({ length: count + 1 }, (unused, i) => [x + (dx * i) / Math.max(1, count), y + (dy * i) / Math.max(1, count)]);
  }

  label(group, at, words, fill, kind) {
    const width = words.length * (kind === "end-label" ? 6.4 : 5.6);
    const x = this.x(at.km);
    const y = this.y(at[this.quantity.key]);
    const spots = [
      [x - 7, y - 4, "end"], [x - 7, y + 4, "end"], [x - 7, y - 14, "end"], [x + 7, y + 14, "start"], [x - 7, y - 25, "end"], [x + 7, y + 26, "start"], [x - 7, y - 36, "end"],
    ];
    const find = (mayCover) => spots.find((spot) => this.fits(this.room(spot, width), mayCover));
    // What a route takes in all is said even where it has to cover a curve.
    const spot = find(false) || (kind === "end-label" && (find(true) || spots[0]));
    if (spot) {
      this.taken.push(this.room(spot, width));
      group.append(svg("text", { x: spot[0], y: spot[1], "text-anchor": spot[2], class: kind, fill }, words));
    }
  }

  /** The box of a name at a spot. */
  room([x, base, anchor], width) {
    const left = anchor === "end" ? x - width : x;
    return { left, right: left + width, top: base - 9, bottom: base + 2 };
  }

  fits(place, mayCover) {
    const inside = place.left > this.box.left && place.right < this.width && place.top > 0 && place.bottom < this.box.bottom;
    return inside && !this.taken.some((other) => overlap(place, other))
      && (mayCover || !this.inked.some(([x, y]) => x > place.left && x < place.right && y > place.top && y < place.bottom));
  }

  listen(root) {
    const most = this.most("km");
    const kmAt = (event) => {
      const frame = root.getBoundingClientRect();
      const x = ((event.clientX - frame.left) / frame.width) * this.width;
      return Math.min(most, Math.max(0, ((x - this.box.left) / (this.box.right - this.box.left)) * most));
    };
    root.addEventListener("pointermove", (event) => this.listener(kmAt(event)));
    root.addEventListener("pointerdown", (event) => this.listener(kmAt(event)));
    root.addEventListener("pointerleave", () => this.listener(null));
    root.addEventListener("blur", () => this.listener(null));
    root.addEventListener("keydown", (event) => {
      const by = { ArrowRight: 1, ArrowLeft: -1, PageUp: 10, PageDown: -10 }[event.key];
      const to = { Home: 0, End: most }[event.key];
      if (by !== undefined || to !== undefined) {
        event.preventDefault();
        this.listener(to ?? Math.min(most, Math.max(0, (this.km ?? 0) + (by * most) / 100)));
      }
    });
  }

  /** Shows where a kilometre is, or nothing. */
  point(km) {
    this.km = km;
    this.pointer.replaceChildren();
    if (km === null) {
      return;
    }
    const x = this.x(km);
    this.pointer.append(svg("line", { x1: x, x2: x, y1: this.box.top, y2: this.box.bottom }));
    this.tracks.forEach((steps, i) => {
      const here = atKm(steps, km);
      if (here) {
        this.pointer.append(svg("circle", { cx: x, cy: this.y(here[this.quantity.key]), r: 4.5, fill: colour(i) }));
      }
    });
  }

  /** Shades the stretch of one leg, or nothing. */
  shade(step, i) {
    this.mark.replaceChildren();
    if (step) {
      const left = this.x(step.before.km);
      this.mark.append(svg("rect", {
        x: left - 1,
        y: this.box.top,
        width: Math.max(2, this.x(step.after.km) - left) + 1,
        height: this.box.bottom - this.box.top,
        fill: colour(i),
        "fill-opacity": 0.22,
      }));
    }
  }
}

/** The border's or terminal's name, as steps are labelled. */
function stepName(leg) {
  const crossing = DATA.crossings.find((candidate) => candidate.id === leg.crossing);
  return crossing ? crossing.name : placeName(leg.from);
}

function overlap(one, other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Round values from 0 up to the most, not more than about so many. */
function ticks(most, steps, about) {
  const rough = most / Math.max(2, about);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = steps
    ? steps.find((candidate) => candidate >= rough) ?? steps.at(-1)
    : [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough);
  return Array.from({ length: Math.floor(most / step) + 1 }, (unused, i) => i * step);
}
