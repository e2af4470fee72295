/* Words: elements, numbers and sources, as every part of the page writes them. All text goes in as text, never as markup. */

const DATA = JSON.parse(document.getElementById("data").textContent);

/** Okabe-Ito, in an order that keeps neighbours apart on a light ground; yellow is left out, it cannot be read there. */
const COLOURS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#000000", "#56B4E9", "#E69F00"];

/** The same, dark enough for small letters on paper. */
const INKS = ["#00598c", "#a84a00", "#00704f", "#8f3b6c", "#000000", "#1b6f9f", "#805800"];

/** How a mode is drawn: lengths of strokes and gaps. */
const DASHES = { road: null, rail: "9 5", sea: "1 7", ferry: "1 7", caravan: "4 4" };

const COMPONENTS = [
  ["haul", "moving", "#33475b"],
  ["rest", "rest", "#aab6c2"],
  ["border", "border", "#E69F00"],
  ["transfer", "transfer", "#56B4E9"],
  ["port", "port", "#009E73"],
  ["waiting", "waiting", "#D55E00"],
  ["time value", "value of time", "#CC79A7"],
];

function colour(index) {
  return COLOURS[index % COLOURS.length];
}

function ink(index) {
  return INKS[index % INKS.length];
}

/** An HTML element; children are elements or text, nothing is parsed. */
function el(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** The same in SVG. */
function svg(tag, attributes, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, value === true ? "" : value);
    }
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

function number(value, decimals = 0) {
  return Number(value).toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** A figure's value with as many decimals as it needs, four at the most. */
function plain(value) {
  return Number(value).toLocaleString("en-GB", { maximumFractionDigits: 4 });
}

function percent(share) {
  return number(share * 100) + " %";
}

function placeName(id) {
  const place = DATA.places[id];
  return place ? place.name : id;
}

function countryOf(id) {
  const place = DATA.places[id];
  return place ? place.country : "";
}

/** A place's name with its country. */
function placeAndCountry(id) {
  return placeName(id) + " (" + countryOf(id) + ")";
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A source as a link where it has an address, else as text. */
function source(id) {
  const known = DATA.sources[id];
  if (!known) {
    return el("span", {}, id === "as-asked" ? "as asked" : id + " (stated by the profile)");
  }
  const words = known.title + (known.year ? ", " + known.year : "");
  return /^https?:\/\//.test(known.url)
    ? el("a", { href: known.url, target: "_blank", rel: "noopener noreferrer", title: known.publisher }, words)
    : el("span", { title: known.publisher }, words);
}

function sources(ids) {
  return el("span", { class: "sources" }, (ids || []).flatMap((id, i) => (i ? ["; ", source(id)] : [source(id)])));
}

/** Short marks for sources, for tables: the id, linked to its row in the list of sources. */
function sourceIds(ids) {
  return el("span", { class: "sources" }, (ids || []).flatMap((id, i) => {
    const known = DATA.sources[id];
    const link = known && /^https?:\/\//.test(known.url)
      ? el("a", { href: known.url, target: "_blank", rel: "noopener noreferrer", title: known.title }, id)
      : el("span", {}, id);
    return i ? [", ", link] : [link];
  }));
}

/** Confidence as a word with a mark of its own shape. */
function confidence(word) {
  return el("span", { class: "confidence " + word }, word);
}

/** A figure in a line of words; tables give it in full. */
function figureWords(figure) {
  return [
    Number(figure.value).toLocaleString("en-GB", { maximumFractionDigits: Math.abs(figure.value) < 1 ? 4 : 1 }) + " " + figure.unit,
    figure.year ? ", " + figure.year : "",
    ", ",
    confidence(figure.confidence),
  ];
}
