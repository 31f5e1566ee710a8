// Asks one address over and over on so many connections for so many seconds; prints JSON. usage: node load.mjs URL CONNECTIONS SECONDS [HEADERS]
import { Agent, request } from 'node:http';

const [url, connections, seconds, headers = '{}'] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
const options = { agent, headers: JSON.parse(headers) };
const until = Date.now() + Number(seconds) * 1000;
const times = [];
let wrong = 0;

const ask = () => new Promise((done) => {
  const begun = performance.now();
  request(url, options, (answer) => {
    if (answer.statusCode !== 200) wrong++;
    answer.resume().on('end', () => { times.push(performance.now() - begun); done(); });
  }).on('error', () => { wrong++; done(); }).end();
});
const begun = performance.now();
await Promise.all(Array.from({ length: Number(connections) }, async () => { while (Date.now() < until) await ask(); }));
const elapsed = (performance.now() - begun) / 1000;
times.sort((a, b) => a - b);
process.stdout.write(JSON.stringify({ perSecond: times.length / elapsed, p95: times[Math.floor(times.length * 0.95)] ?? 0, wrong }));
agent.destroy();
