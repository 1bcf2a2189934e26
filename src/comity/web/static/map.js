// The map: colours every land for any day from the ties of all days, which are asked for once.
// The rules are those of mapping.py; the tests hold the two against one another.

const NEVER = 3652060; // the day after the last that a date can mean
const EPOCH = 719163; // 1970-01-01, as 0001-01-01 is day 1
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August",
  "September", "October", "November", "December"];
const STEPS = [1, 3, 6, 11];
const NO = { none: "none", over: "over", later: "later" };

const figure = document.getElementById("map");

export function dayOf(year, month = 1, day = 1) {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / 864e5) + EPOCH;
}

function written(day) {
  const date = new Date((day - EPOCH) * 864e5);
  const iso = date.toISOString();
  return { iso: iso.slice(0, 10), words: `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}` };
}

// Whether any span holds on a day: [true, false or null for unsaid, why not].
export function standing(spans, day) {
  let any = false, none = false, unsure = false, over = false;
  for (const [startFirst, startLast, endFirst, endLast, held = true, , , , apart = []] of spans ?? []) {
    if (!held) {
      none ||= startLast <= day; // of the time before it tells nothing
      continue;
    }
    any = true;
    if (startFirst > day || endLast < day) over ||= endLast < day;
    else if (startLast <= day && endFirst >= day && !apart.some(([low, high]) => low <= day && day <= high)) return [true, ""];
    else unsure = true;
  }
  if (unsure) return [null, ""];
  if (!any) return [false, none ? NO.none : ""];
  return [false, over ? NO.over : NO.later];
}

function told(spans, day) {
  const [holds, why] = standing(spans, day);
  if (holds === false && !why) return "";
  return holds === null ? "unsure" : holds ? "yes" : why;
}

const LAYERS = {
  relations(data, ties, day) {
    const found = told(ties.relations, day);
    if (found && found !== "later") return found;
    if (standing(ties.recognises, day)[0] || standing(ties.recognised, day)[0]) return "recognised";
    return found;
  },
  members: (data, ties, day) => told(ties.belongs, day),
  missions(data, ties, day) {
    const [sent, noneSent] = standing(ties.sent, day), [received, noneReceived] = standing(ties.received, day);
    if (sent !== false || received !== false) {
      const way = sent !== false && received !== false ? "both" : sent !== false ? "sent" : "received";
      return sent === true || received === true ? way : `${way} open`;
    }
    const elsewhere = [standing(ties.accredited, day)[0], standing(ties.accepts, day)[0]];
    if (elsewhere.some((each) => each !== false)) return elsewhere.includes(true) ? "elsewhere" : "elsewhere open";
    const why = new Set([noneSent, noneReceived].filter(Boolean));
    return !why.size ? "" : why.size === 1 && why.has(NO.later) ? "later" : "over";
  },
};

// Organisations are counted for everybody at once.
function inCommon(data, day) {
  const found = new Map();
  for (const body of data.bodies) {
    const own = standing(body.own, day)[0];
    if (own === false) continue;
    for (const who in body.members) {
      const theirs = standing(body.members[who], day)[0];
      if (theirs === false) continue;
      let entry = found.get(who);
      if (!entry) found.set(who, (entry = { names: [], sure: 0 }));
      entry.names.push(body.name);
      if (own && theirs) entry.sure += 1;
    }
  }
  return found;
}

export function colours(data, layer, day) {
  const found = new Map();
  const common = layer === "organisations" ? inCommon(data, day) : null;
  const silent = data.covered.has(data.actor);
  for (const who of data.all) {
    if (who === data.actor) continue;
    let status = "";
    if (common) {
      const entry = common.get(who);
      if (entry) {
        let shade = 0;
        for (const each of STEPS) shade += entry.names.length >= each;
        status = `m${shade}${entry.sure ? "" : " open"}`;
      } else if (data.fellows.has(who)) status = "later";
    } else if (data.ties[who]) status = LAYERS[layer](data, data.ties[who], day);
    found.set(who, status || (silent || data.covered.has(who) ? "silent" : "outside"));
  }
  return { found, common };
}

class Map_ {
  constructor(data) {
    this.data = data;
    data.covered = new Set(data.covered);
    data.fellows = new Set(data.bodies.flatMap((body) => Object.keys(body.members)));
    this.lands = [...figure.querySelectorAll(".land")].map((element) => ({
      element, who: element.dataset.a, of: element.dataset.of ?? "", shown: element.getAttribute("class"),
      first: Number(element.dataset.first ?? 0), last: Number(element.dataset.last ?? NEVER),
    }));
    this.names = new Map(this.lands.map(({ element, who }) => [who, element.dataset.n]));
    for (const [who, name] of Object.entries(data.names)) this.names.set(who, name);
    // A dependency of which nothing is told is shown as its sovereign, and counted with it.
    this.drawn = new Set(this.lands.filter(({ who, of }) => !of || data.ties[who]).map(({ who }) => who));
    data.all = new Set([...this.lands.map((each) => each.who), ...Object.keys(data.ties)].filter(Boolean));
    this.layer = figure.dataset.layer;
    this.day = Number(figure.dataset.day);
    this.own = Boolean(figure.dataset.own);
    this.counts = new Map();
    this.readLegend();
  }

  readLegend() {
    this.legend = new Map([...document.querySelectorAll("#legend [data-status]")].map(
      (each) => [each.dataset.status, each.querySelector(".count")]));
  }

  land(who, of, found) {
    const { actor, ties } = this.data;
    if (who === actor || (of === actor && !ties[who])) return "own";
    const shown = of && !ties[who] ? found.get(of) ?? found.get(who) : found.get(who);
    return shown ?? "nobody";
  }

  paint() {
    const { found, common } = colours(this.data, this.layer, this.day);
    this.found = found;
    this.common = common;
    for (const land of this.lands) {
      const shown = `land c-${this.land(land.who, land.of, found)}`;
      if (shown !== land.shown) land.element.setAttribute("class", (land.shown = shown));
      if (this.own) land.element.toggleAttribute("hidden", this.day < land.first || this.day > land.last);
    }
    const counts = new Map();
    for (const [who, status] of found) {
      if (!this.told(who, status)) continue;
      const plain = status.split(" ")[0];
      counts.set(plain, (counts.get(plain) ?? 0) + 1);
    }
    for (const [status, place] of this.legend) {
      const count = String(counts.get(status) ?? 0);
      if (place.textContent !== count) place.textContent = count;
    }
  }

  // Whether somebody counts: who is not on the map does when something is told of them.
  told(who, status) {
    return this.drawn.has(who) || !["silent", "outside"].includes(status);
  }

  status(who) {
    const plain = (this.found.get(who) ?? "").split(" ");
    const entry = document.querySelector(`#legend [data-status="${plain[0]}"]`);
    const words = entry ? entry.childNodes[1].textContent.trim() : "";
    return plain[1] ? `${words}, told without dates that cover the day` : words;
  }

  // What is told of somebody, with dates: for the hint and the list.
  dates(who) {
    const ties = this.data.ties[who];
    const begun = this.data.begun[who] ?? 0;
    const before = begun > this.day ? `no such state before ${written(begun).words.slice(-4)}` : "";
    if (this.layer === "organisations") {
      const names = this.common.get(who)?.names ?? [];
      const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
      return [names.slice(0, 5).join(", ") + more, before].filter(Boolean).join("; ");
    }
    if (!ties) return before;
    const wanted = {
      relations: [["relations", ""], ["recognises", "recognised by this side "], ["recognised", "recognised by the other side "]],
      members: [["belongs", ""]],
      missions: [["sent", "sent: "], ["received", "received: "], ["accredited", "represented there from elsewhere "], ["accepts", "represented here from elsewhere "]],
    }[this.layer];
    const parts = wanted.flatMap(([name, label]) => (ties[name] ?? []).map((span) =>
      `${label}${[span[5], span[6]].filter(Boolean).join(", ")} (${span[7]})`));
    return [...parts.slice(0, 4), before].filter(Boolean).join("; ");
  }

  say() {
    const { iso, words } = written(this.day);
    document.getElementById("said-day").textContent = `on ${words}`;
    return iso;
  }

  list() {
    const body = document.querySelector("#map-list tbody");
    const rows = [...this.data.all].filter((who) => who !== this.data.actor && this.told(who, this.found.get(who)))
      .map((who) => [this.names.get(who) ?? who, who]).sort((one, other) => one[0].localeCompare(other[0]));
    body.replaceChildren(...rows.map(([name, who]) => {
      const row = document.createElement("tr");
      const head = document.createElement("th");
      head.scope = "row";
      const link = document.createElement("a");
      link.href = this.pair(who);
      link.textContent = name;
      head.append(link);
      const cells = [this.status(who), this.dates(who)].map((text) => {
        const cell = document.createElement("td");
        cell.textContent = text;
        return cell;
      });
      row.append(head, ...cells);
      return row;
    }));
  }

  pair(who) {
    const question = new URLSearchParams({ a: this.data.actor, b: who, on: written(this.day).iso });
    for (const [name, value] of new URLSearchParams(figure.dataset.source.split("?")[1]))
      if (!["a", "as"].includes(name)) question.set(name, value);
    return `/pair?${question}`;
  }
}

function pointing(map) {
  const hint = document.getElementById("hint");
  const world = figure.querySelector(".world");
  const under = (event) => event.target.closest?.(".land");
  let touched = null;
  const hide = () => { hint.hidden = true; touched = null; };
  const show = (event, land) => {
    const who = land.dataset.a;
    const title = document.createElement("strong");
    title.textContent = land.dataset.n;
    const lines = [title];
    const other = map.data.ties[who] || !land.dataset.of ? who : land.dataset.of;
    for (const text of who && who !== map.data.actor ? [
      other === who ? "" : `shown as ${map.names.get(other) ?? other}`, map.status(other), map.dates(other)] : []) {
      if (!text) continue;
      const line = document.createElement("span");
      line.textContent = text;
      lines.push(line);
    }
    if (event.pointerType === "touch" && who && who !== map.data.actor) {
      const more = document.createElement("em");
      more.textContent = "Touch again for the evidence";
      lines.push(more);
    }
    hint.replaceChildren(...lines);
    hint.hidden = false;
    const box = figure.getBoundingClientRect();
    const left = Math.min(event.clientX - box.left + 14, box.width - hint.offsetWidth - 4);
    hint.style.left = `${Math.max(4, left)}px`;
    hint.style.top = `${event.clientY - box.top + 16}px`;
  };
  world.addEventListener("pointermove", (event) => {
    const land = under(event);
    if (event.pointerType === "touch") return;
    if (land) show(event, land);
    else hide();
  });
  world.addEventListener("pointerleave", (event) => { if (event.pointerType !== "touch") hide(); });
  world.addEventListener("click", (event) => {
    const land = under(event);
    const who = land?.dataset.a;
    if (event.pointerType === "touch" && land && touched !== land) {
      touched = land; // a finger cannot point without choosing: it is told first, and then led on
      return show(event, land);
    }
    if (!land) hide();
    if (who && who !== map.data.actor) location.href = map.pair(who);
  });
}

function moving(map) {
  const slider = document.getElementById("slider");
  const field = document.getElementById("on");
  const play = document.getElementById("play");
  const list = document.getElementById("list");
  let waiting = 0;
  const settle = () => {
    if (location.pathname === "/") { // elsewhere the rest of the page is of the day it was asked for
      const address = new URL(location.href);
      address.searchParams.set("a", map.data.actor);
      address.searchParams.set("on", written(map.day).iso);
      address.searchParams.set("layer", map.layer);
      history.replaceState(null, "", address);
      for (const link of figure.querySelectorAll(".layers a")) {
        const other = new URL(link.href);
        other.searchParams.set("on", written(map.day).iso);
        link.href = other;
      }
    }
    if (list.open) map.list();
  };
  const go = (day) => {
    map.day = day;
    map.paint();
    field.value = map.say();
    clearTimeout(waiting);
    waiting = setTimeout(settle, 300);
  };
  const say = () => {
    const month = Number(slider.value);
    slider.setAttribute("aria-valuetext", `${MONTHS[month % 12]} ${Math.floor(month / 12)}`);
    return month;
  };
  say();
  const atSlider = () => {
    const month = say();
    go(dayOf(Math.floor(month / 12), (month % 12) + 1));
  };
  slider.addEventListener("input", atSlider);
  list.addEventListener("toggle", () => { if (list.open) map.list(); });

  let timer = 0;
  const stop = () => {
    clearInterval(timer);
    timer = 0;
    play.setAttribute("aria-pressed", "false");
    play.querySelector("span").textContent = "Play";
  };
  play.addEventListener("click", () => {
    if (timer) return stop();
    if (Number(slider.value) >= Number(slider.max)) slider.value = slider.min;
    play.setAttribute("aria-pressed", "true");
    play.querySelector("span").textContent = "Stop";
    timer = setInterval(() => {
      slider.value = Number(slider.value) + 6;
      atSlider();
      if (Number(slider.value) >= Number(slider.max)) stop();
    }, 60);
  });
  slider.addEventListener("pointerdown", stop);
  play.hidden = false;
  figure.querySelector(".slide").hidden = false;

  for (const button of figure.querySelectorAll("[data-box]")) {
    button.addEventListener("click", () => {
      figure.querySelector(".world").setAttribute("viewBox", button.dataset.box);
      for (const each of figure.querySelectorAll("[data-box]"))
        each.setAttribute("aria-pressed", String(each === button));
      figure.classList.toggle("near", button.dataset.box.slice(0, 4) !== "0 0 ");
    });
  }
  figure.querySelector(".regions").hidden = false;
}

export async function begin() {
  const answer = await fetch(figure.dataset.source);
  if (!answer.ok) return;
  const map = new Map_(await answer.json());
  map.paint();
  pointing(map);
  moving(map);
  figure.dataset.ready = "yes";
  window.comityMap = map; // for tests and for those who look
}

if (figure) begin();
