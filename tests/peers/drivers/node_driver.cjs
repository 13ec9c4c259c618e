// Drives a client that others wrote, of npm: lists its methods, and calls them as it is told.
//
// Speaks JSON, an object a line, as python_driver.py does. JavaScript knows names of parameters only by the text of functions.

const fs = require('node:fs');
const path = require('node:path');
const readline = require('node:readline');
const { createRequire } = require('node:module');

const [, , name, folder] = process.argv;
const load = createRequire(path.join(folder, 'package.json'));
const env = process.env;

function kalshi() {
  const sdk = load('kalshi-typescript');
  const configuration = new sdk.Configuration({
    apiKey: env.KALSHI_API_KEY_ID,
    privateKeyPem: fs.readFileSync(env.KALSHI_PRIVATE_KEY_PATH, 'utf8'),
    basePath: env.KALSHI_BASE_URL,
  });
  const classes = Object.entries(sdk).filter(([key, value]) => key.endsWith('Api') && value.prototype);
  return classes.map(([key, kind]) => [key, new kind(configuration), 'positional']);
}

function snaptrade() {
  const sdk = load('snaptrade-typescript-sdk');
  const auth = (sdk.SnaptradeAuth || sdk.SnapTradeAuth).commercialApiKey({
    consumerKey: env.SNAPTRADE_CONSUMER_KEY,
    clientId: env.SNAPTRADE_CLIENT_ID,
  });
  const client = new (sdk.Snaptrade || sdk.SnapTrade)({ auth, basePath: env.SNAPTRADE_BASE_URL });
  return Object.entries(client)
    .filter(([, value]) => value && typeof value === 'object' && value.axios)
    .map(([key, value]) => [key, value, 'request', sdk]);
}

function mesh() {
  const { FrontApi } = load('@meshconnect/node-api');
  const client = new FrontApi({
    baseURL: env.MESH_BASE_URL,
    headers: { 'X-Client-Id': env.MESH_CLIENT_ID, 'X-Client-Secret': env.MESH_CLIENT_SECRET },
  });
  return Object.entries(client)
    .filter(([, value]) => value && typeof value === "object" && Object.values(value).some((it) => typeof it === "function"))
    .map(([key, value]) => [key, value, 'swagger']);
}

function methodsOf(object) {
  const found = new Map();
  for (let owner = object; owner && owner !== Object.prototype; owner = Object.getPrototypeOf(owner)) {
    for (const key of Object.getOwnPropertyNames(owner)) {
      if (!['constructor', 'axios'].includes(key) && !key.startsWith('_') && typeof object[key] === 'function') found.set(key, object[key]);
    }
  }
  return found;
}

function argumentNames(fn) {
  const text = fn.toString();
  return text.slice(text.indexOf('(') + 1, text.indexOf(')')).split(',').map((it) => it.split('=')[0].trim()).filter(Boolean);
}

const calls = new Map();
const told = [];

function add(label, parameters, call) {
  calls.set(label, call);
  told.push({ name: label, parameters });
}

const named = (key, more) => ({ name: key, required: false, schema: {}, spread: false, ...more });

for (const [prefix, owner, style, sdk] of { 'kalshi-typescript': kalshi, 'snaptrade-typescript-sdk': snaptrade, '@meshconnect/node-api': mesh }[name]()) {
  for (const [key, fn] of methodsOf(owner)) {
    const label = `${prefix}.${key}`;
    if (style === 'positional') {
      const names = argumentNames(fn).filter((it) => it !== 'options');
      add(label, names.map((it) => named(it)), (values) => owner[key](...names.map((it) => values[it])));
    } else if (style === 'request') {
      const names = requestNames(key, sdk, prefix, fn);
      add(label, names.map((it) => named(it)), (values) => owner[key](values));
    } else {
      const names = argumentNames(fn).filter((it) => it !== 'params');
      const holds = (it) => (it === 'data' ? 'body' : it === 'query' ? 'query' : it.startsWith('_') ? 'path' : null);
      add(label, names.map((it) => named(it, { holds: holds(it) })), (values) => owner[key](...names.map((it) => values[it])));
    }
  }
}

// The request object of this client is taken apart by functions of the same name in its factories.
function requestNames(key, sdk, prefix, fn) {
  const names = new Set();
  const factory = sdk[`${prefix[0].toUpperCase()}${prefix.slice(1)}ApiFp`] || sdk[`${prefix[0].toUpperCase()}${prefix.slice(1)}Fp`];
  const texts = [fn.toString()];
  if (factory) {
    const inner = factory({})[key];
    if (inner) texts.push(inner.toString());
  }
  for (const text of texts) for (const [, it] of text.matchAll(/requestParameters\.(\w+)/g)) names.add(it);
  return [...names];
}

(async () => {
  process.stdout.write(`${JSON.stringify(told)}\n`);
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const order = JSON.parse(line);
    let outcome;
    try {
      const result = await calls.get(order.method)(order.arguments);
      const data = (result && result.data) || {};
      const next = (order.next || []).map((it) => data[it]).find((it) => it !== undefined && it !== null && it !== '');
      outcome = { error: null, next: next === undefined ? null : next, children: [] };
    } catch (error) {
      const status = (error && error.response && error.response.status) || error.status;
      outcome = { error: `${error.name}: ${error.message}`.slice(0, 600), status: typeof status === 'number' ? status : null, children: [] };
    }
    process.stdout.write(`${JSON.stringify(outcome)}\n`);
  }
})();
