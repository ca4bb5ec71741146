// Opens pages in headless Chromium without network and lets axe-core look at them. Arguments: pages. Serious and critical
// findings are an error. Keeps pictures and print-outs in TAVOLO_PICTURES, if that is set.
const fs = require("node:fs");
const path = require("node:path");
const puppeteer = require("puppeteer-core");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((p) => fs.existsSync(p));
const pictures = process.env.TAVOLO_PICTURES;
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// Dark differs from light by its colours, and narrow by what stands below each other.
const forms = [
  { name: "light", width: 1280, scheme: "light", only: { type: "tag", values: rules } },
  { name: "dark", width: 1280, scheme: "dark", only: { type: "rule", values: ["color-contrast"] } },
  { name: "narrow", width: 360, scheme: "light" },
];
// What is made for paper alone may be wider than a phone.
const paper = /kit/;
const grave = new Set(["serious", "critical"]);

/** Serious and critical findings on what is open. */
async function findings(page, only) {
  // Through the protocol, so that the page's own policy, which forbids scripts, stays in force.
  await page.evaluate(axe);
  const result = await page.evaluate((runOnly) => axe.run(document, { resultTypes: ["violations"], runOnly }), only);
  return result.violations
    .filter((violation) => grave.has(violation.impact))
    .map((violation) => {
      const nodes = violation.nodes.slice(0, 3).map((node) => `${node.target.join(" ")}: ${node.html.slice(0, 160)}`);
      return `${violation.impact} ${violation.id} (${violation.nodes.length}): ${violation.help}\n    ${nodes.join("\n    ")}`;
    });
}

async function open(browser, file, form) {
  const page = await browser.newPage();
  const asked = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) asked.push(request.url());
  });
  await page.setViewport({ width: form.width, height: 900 });
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: form.scheme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  await page.goto(`file://${path.resolve(file)}`);
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  return { page, asked };
}

/** What is left by a filter is what has all that was chosen, and headings stand above lines alone. */
async function filters(page) {
  const state = () =>
    page.evaluate(() => {
      const seen = (one) => one.checkVisibility();
      const rows = [...document.querySelectorAll(".lines tr.entry")];
      const chosen = [...document.querySelectorAll("#filter select")].map((one) => one.value).filter(Boolean);
      const wanted = rows.filter((row) => chosen.every((token) => row.classList.contains(token)));
      const blocks = [...document.querySelectorAll(".lines .part")].filter(seen);
      return {
        shown: rows.filter(seen).length,
        wanted: wanted.length,
        right: wanted.every(seen),
        bare: blocks.filter((block) => ![...block.querySelectorAll("tr.entry")].some(seen) && chosen.length > 0).length,
      };
    });
  const wrong = [];
  const look = async (what) => {
    const now = await state();
    if (now.shown !== now.wanted || !now.right || now.bare > 0) wrong.push(`${what}: ${JSON.stringify(now)}`);
    return now.shown;
  };
  const selects = await page.$$eval("#filter select", (all) => all.map((one) => [one.id, [...one.options].map((o) => o.value)]));
  if (selects.length === 0) return wrong;
  const all = await look("no filter");
  for (const [id, values] of selects) {
    for (const value of values.slice(1)) {
      await page.select(`#${id}`, value);
      await look(`${id}=${value}`);
    }
    await page.select(`#${id}`, "");
  }
  for (const [id, values] of selects.slice(0, 3)) {
    await page.select(`#${id}`, values[Math.min(2, values.length - 1)]);
    await look(`and ${id}`);
  }
  await page.click("#filter button[type=reset]");
  if ((await look("reset")) !== all) wrong.push("reset leaves lines hidden");
  return wrong;
}

async function main(files) {
  if (!chromium) throw new Error("no Chromium on this machine");
  const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"] });
  let failed = 0;
  const fail = (where, lines) => {
    failed += lines.length;
    lines.forEach((line) => console.error(`${where}: ${line}`));
  };
  const planted = await browser.newPage();
  await planted.setContent("<!DOCTYPE html><html><body><img src='x'><button></button></body></html>");
  if ((await findings(planted, forms[0].only)).length < 2) throw new Error("a planted fault was not noticed");
  await planted.close();
  for (const file of files) {
    for (const form of forms) {
      const { page, asked } = await open(browser, file, form);
      const where = `${path.basename(file)} (${form.name})`;
      if (form.only) fail(where, await findings(page, form.only));
      fail(where, asked.map((url) => `asks for ${url}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 1 && !paper.test(file)) fail(where, [`${wide} pixels wider than the window`]);
      if (form.name === "light" && path.basename(file).startsWith("en-")) fail(where, await filters(page));
      if (pictures) {
        const base = path.join(pictures, path.basename(file, ".html"));
        await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = false)));
        await page.screenshot({ path: `${base}-${form.name}.png` });
        if (form.name === "light") await page.pdf({ path: `${base}.pdf`, preferCSSPageSize: true, printBackground: true });
      }
      await page.close();
    }
  }
  await browser.close();
  if (failed > 0) throw new Error(`${failed} findings`);
  console.log(`${files.length} pages in ${forms.length} forms: no serious finding, nothing asked for from elsewhere`);
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
