// Arbitrary inputs to every operation that the hub describes, drawn from the description's own schemas, by each of its
// callers. No answer may be a fault of the hub's (5xx, except a 503 with Retry-After), or one that the description does
// not have. It ends by itself, and fails when there was no time for all inputs.
// No answer may take longer than two seconds either.
// node fuzz-api.mjs <hub> <password> <seed> <inputs to each operation by each caller, at least> <seconds> <auditor> <password>
import http from 'node:http'
import Ajv from 'ajv/dist/2020.js'
import fc from 'fast-check'

const [hub, password, seed, inputs, seconds, auditor, auditorsPassword] = process.argv.slice(2)
const SEED = Number(seed)
const BEGUN = Date.now()
const UNTIL = BEGUN + Number(seconds) * 1000
const BESIDE_EACH_OTHER = 4
const AT_ONCE = 3
const SLOWEST = 30_000
const IN_TIME = 2_000
const DEEP = 5
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const METHODS = ['get', 'head', 'post', 'put', 'patch', 'delete']
const agent = new http.Agent({ keepAlive: true, maxSockets: BESIDE_EACH_OTHER })

function send({ method, path, headers = {}, body }) {
  return new Promise((resolve, reject) => {
    const request = http.request(hub, { method: method.toUpperCase(), headers, agent, path }, answer => {
      const pieces = []
      answer.on('data', piece => pieces.push(piece))
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(pieces).toString() }))
      answer.on('error', reject)
    })
    request.setTimeout(SLOWEST, () => request.destroy(new Error(`no answer within ${SLOWEST / 1000} s`)))
    request.on('error', reject)
    request.end(body)
  })
}

const description = JSON.parse((await send({ method: 'get', path: '/openapi', headers: { accept: 'application/json' } })).text)

function resolved(given) {
  if (!given?.$ref) return given ?? {}
  return given.$ref.slice(2).split('/').reduce((place, name) => place[name], description)
}

// existing ids, so that not every input ends at "not found"
const known = { ids: [], words: [], below: {} }

const text = () => fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.constantFrom(...known.ids, ...known.words, 'x') },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\u0000', '\ud800', '😀'.repeat(300), '-1', 'null', '%', '../..', "'\"\\;--", '<b>') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) })

function ofPattern(pattern) {
  try {
    return fc.oneof({ weight: 4, arbitrary: fc.stringMatching(new RegExp(pattern)) }, { weight: 1, arbitrary: text() })
  } catch {
    return text()
  }
}

function string(schema) {
  if (schema.pattern) return ofPattern(schema.pattern)
  const instant = fc.date({ noInvalidDate: true }).map(date => date.toISOString())
  if (schema.format === 'uuid') return fc.oneof(fc.constantFrom(...known.ids, 'x'), fc.uuid(), text())
  if (schema.format === 'date-time') return fc.oneof(instant, instant.map(one => one.replace('Z', '+07:00')), text())
  if (schema.format === 'date') return fc.oneof(instant.map(one => one.slice(0, 10)), text())
  if (schema.format?.startsWith('uri')) return fc.oneof(fc.webUrl(), text())
  return text()
}

function ofType(type, schema, depth) {
  switch (type) {
    case 'string': return string(schema)
    case 'integer': return fc.oneof(fc.integer(), fc.integer({ min: -2, max: 5 }), fc.maxSafeInteger())
    case 'number': return fc.oneof(fc.double(), fc.integer())
    case 'boolean': return fc.boolean()
    case 'array': return fc.array(value(schema.items, depth + 1), { maxLength: 3 })
    case 'null': return fc.constant(null)
    default: return object(schema, depth)
  }
}

function object(schema, depth) {
  const fields = Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, value(inner, depth + 1)])
  const required = (schema.required ?? []).filter(name => name in (schema.properties ?? {}))
  return fc.oneof(
    { weight: 2, arbitrary: fc.record(Object.fromEntries(fields)) },
    { weight: 2, arbitrary: fc.record(Object.fromEntries(fields), { requiredKeys: required }) })
}

/** Mostly a value of the schema, now and then an invalid one. */
function value(given, depth = 0) {
  const schema = resolved(given)
  const other = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(null), text())
  if (depth > DEEP) return other
  const right = schema.enum ? fc.constantFrom(...schema.enum)
    : schema.oneOf ?? schema.anyOf ?? schema.allOf
      ? fc.oneof(...(schema.oneOf ?? schema.anyOf ?? schema.allOf).map(one => value(one, depth + 1)))
      : fc.oneof(...[schema.type ?? 'object'].flat().map(type => ofType(type, schema, depth)))
  const shown = [schema.example, ...(Array.isArray(schema.examples) ? schema.examples : [])].filter(one => one !== undefined)
  return fc.oneof(
    { weight: 12, arbitrary: right },
    ...shown.map(one => ({ weight: 2, arbitrary: fc.constant(one) })),
    { weight: 1, arbitrary: other })
}

/** A parameter: its example, or any value of its schema. */
const parameter = given => fc.oneof(
  ...(given.example === undefined ? [] : [{ weight: 2, arbitrary: fc.constant(given.example) }]),
  { weight: 4, arbitrary: value(given.schema) })

/** A variable of a path: often an id that the address above it lists. */
function place(given, template) {
  const listed = known.below[template.split('/{')[0]] ?? []
  return listed.length ? fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...listed) }, { weight: 1, arbitrary: parameter(given) }) : parameter(given)
}

/** The example of this name; where that is an id, one of an existing object. */
function real(name, shown) {
  const listed = known.below[`/api/v1/${name}s`] ?? known.ids
  return UUID.test(shown) && listed.length ? fc.constantFrom(shown, ...listed) : fc.constant(shown)
}

/** The example of the body with some fields replaced; or a body made from the schema alone. */
function json(media) {
  const schema = resolved(media.schema)
  const shown = [media.example, ...Object.values(media.examples ?? {}).map(one => one.value)]
    .filter(one => one !== undefined && one !== null && typeof one === 'object' && !Array.isArray(one))
  const fields = Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, value(inner, 1)]))
  const changed = shown.map(one => fc.tuple(
    fc.record(Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, real(name, inner)]))),
    fc.subarray(Object.keys(fields), { maxLength: Math.min(2, Object.keys(fields).length) }).chain(names => fc.record(Object.fromEntries(names.map(name => [name, fields[name]])))))
    .map(([real, other]) => ({ ...real, ...other })))
  return fc.oneof({ weight: 3, arbitrary: value(schema) }, ...changed.map(arbitrary => ({ weight: 4, arbitrary }))).map(one => JSON.stringify(one))
}

function body(content) {
  const types = Object.entries(content ?? {})
  if (!types.length) return fc.constant({})
  return fc.oneof(...types.map(([type, media]) => {
    const made = type.includes('json') ? json(media)
      : type.includes('form') ? value(media.schema).map(one => new URLSearchParams(flat(one)).toString())
        : type === 'application/octet-stream' ? fc.uint8Array({ maxLength: 500 }).map(bytes => Buffer.from(bytes))
          : fc.oneof(text(), fc.constantFrom(...Object.values(media.examples ?? { none: { value: 'x' } }).map(one => String(one.value))))
    return made.map(bytes => ({ type, bytes }))
  }))
}

const flat = one => Object.entries(one ?? {}).map(([name, inner]) => [name, word(inner)])
const word = one => (typeof one === 'string' ? one.toWellFormed() : JSON.stringify(one) ?? '')
const inHeader = one => word(one).replace(/[^\x20-\x7e\x80-\xff]/g, '?')

/** A request to this operation. */
function request({ method, template, operation, parameters }) {
  const of = where => Object.fromEntries(parameters.filter(one => one.in === where)
    .map(one => [one.name, where === 'path' ? place(one, template) : parameter(one)]))
  return fc.record({
    path: fc.record(of('path')),
    query: fc.record(of('query'), { requiredKeys: [] }),
    header: fc.record(of('header'), { requiredKeys: [] }),
    body: body(operation.requestBody?.content),
  }).map(drawn => {
    const path = template.replace(/\{(\w+)[^}]*}/g, (_, name) => encodeURIComponent(word(drawn.path[name] ?? 'x')) || '%20')
    const query = new URLSearchParams(flat(drawn.query)).toString()
    const headers = Object.fromEntries(Object.entries(drawn.header).map(([name, inner]) => [name.toLowerCase(), inHeader(inner)]))
    if (drawn.body.type) headers['content-type'] = drawn.body.type
    // the sender sets the length of the body, whatever the schema allows
    delete headers['content-length']
    return { method, template, path: path + (query ? '?' + query : ''), headers, body: drawn.body.bytes }
  })
}

// each with its arbitrary and, by caller, the number of its inputs
const operations = Object.entries(description.paths).flatMap(([template, item]) =>
  METHODS.filter(method => item[method]).map(method => ({
    method, template, operation: item[method], tried: {},
    parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])].map(resolved),
  })))

async function token(login) {
  const answer = await send({
    method: 'post', path: '/api/v1/tokens', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: login === auditor ? auditorsPassword : password }),
  })
  if (answer.status >= 300) throw new Error(`${login} cannot sign in: ${answer.status} ${answer.text}`)
  return JSON.parse(answer.text).token
}

const callers = { nobody: undefined, 'a newspaper': 'demo-baodongnai', 'a telecom company': 'demo-viettel' }
for (const login of ['canbo', 'duyet', 'phathanh', 'quantri']) callers[login] = await token(login)
callers['an auditor'] = await token(auditor)

// not the tokens: revoking those of the callers would end the trial
for (const { method, template } of operations.filter(one => one.method === 'get' && !/\{|token/.test(one.template))) {
  const seen = await send({ method, path: template, headers: { authorization: `Bearer ${callers.quantri}`, accept: 'application/json' } })
  const ids = [...seen.text.matchAll(/"id":\s*"([^"\\]{1,60})"/g)].map(one => one[1])
  if (ids.length) known.below[template] = ids.slice(0, 20)
  known.ids.push(...(seen.text.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []).slice(0, 20))
  known.words.push(...[...seen.text.matchAll(/"(?:code|login|name|kind|state|language)":\s*"([^"\\]{1,40})"/g)].map(one => one[1]).slice(0, 20))
}
known.ids = [...new Set(known.ids)]
known.words = [...new Set(known.words)]

/** A copy without additional properties: a strict client breaks at them. Problems may have more. */
function closed(one, name = '') {
  if (Array.isArray(one)) return one.map(each => closed(each))
  if (one === null || typeof one !== 'object') return one
  const copy = Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, closed(inner, key)]))
  const isClosed = one.type === 'object' && one.properties && name !== 'Problem'
  return isClosed ? { additionalProperties: false, ...copy } : copy
}

const ajv = new Ajv({ strict: false, validateFormats: false })
ajv.addSchema(closed(description), 'hub')
const at = (...names) => names.map(name => '/' + encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))).join('')

const validators = new Map()

/** The validator of this place of the description: to compile one takes longer than the hub's answer. */
function validator(place) {
  if (!validators.has(place)) validators.set(place, ajv.compile({ $ref: 'hub' + place }))
  return validators.get(place)
}

/** The parts of an answer that the description does not have. */
function difference({ method, template }, { status, headers, text }) {
  const described = description.paths[template][method].responses[status]
  if (!described) return 'is not described'
  if (!text || method === 'head') return
  const content = resolved(described).content
  if (!content) return 'is described without a body'
  const plain = headers['content-type']?.split(';')[0]
  const type = Object.keys(content).find(one => one.split(';')[0] === plain) ?? plain
  if (!content[type]) return content['*/*'] ? undefined : `is not described as ${type}`
  if (!type.includes('json') || !content[type].schema) return
  const where = described.$ref ?? '#' + at('paths', template, method, 'responses', String(status))
  const validate = validator(where + at('content', type, 'schema'))
  if (!validate(JSON.parse(text))) return `has ${validate.errors.map(one => `${one.instancePath} that ${one.message} ${JSON.stringify(one.params)}`).join(', ')}`
}

const statuses = {}
const undescribed = new Set()
const late = []
let slowest = 0
let sent = 0

/** The faults of an answer. */
async function complaint(drawn, operation, caller) {
  operation.tried[caller] = (operation.tried[caller] ?? 0) + 1
  const bearer = callers[caller]
  const headers = bearer ? { ...drawn.headers, authorization: `Bearer ${bearer}` } : drawn.headers
  const asked = performance.now()
  const answer = await send({ ...drawn, headers })
  const took = performance.now() - asked
  slowest = Math.max(slowest, took)
  if (took > IN_TIME) late.push(`${Math.round(took)} ms: ${drawn.method} ${drawn.path} by ${caller}: ${answer.status}`)
  sent++
  statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
  const unlike = difference(drawn, answer)
  if (unlike) undescribed.add(`${drawn.method} ${drawn.template}: ${answer.status} ${unlike}`)
  if (answer.status < 500 || answer.status === 503 && answer.headers['retry-after']) return
  // oEmbed requires it for an unknown format
  if (answer.status === 501 && operation.operation.responses['501']) return
  throw new Error(`${answer.status} ${answer.text.slice(0, 300)}`)
}

const faults = new Map()

async function tryOut(caller, operation, round) {
  const which = `${operation.method} ${operation.template} by ${caller}`
  if (faults.has(which)) return
  operation.arbitrary ??= request(operation)
  const found = await fc.check(
    fc.asyncProperty(operation.arbitrary, drawn => complaint(drawn, operation, caller)),
    { seed: SEED + round, numRuns: AT_ONCE, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false })
  if (found.failed)
    faults.set(which, `${found.errorInstance?.message ?? found.error} on ${JSON.stringify(found.counterexample?.[0])}`)
}

/** A few inputs to each operation by each caller; returns whether there was time for all. */
async function goThrough(round) {
  const pairs = operations.flatMap(operation => Object.keys(callers).map(caller => [caller, operation]))
  await Promise.all(Array.from({ length: BESIDE_EACH_OTHER }, async () => {
    // the first round is always whole: no operation may be left out
    while (pairs.length && (round === 0 || Date.now() < UNTIL)) await tryOut(...pairs.shift(), round)
  }))
  return !pairs.length
}

let rounds = 0
while (rounds * AT_ONCE < Number(inputs) && await goThrough(rounds)) rounds++
agent.destroy()

// one with a fault is not tried any further
const short = operations.flatMap(({ method, template, tried }) => Object.keys(callers)
  .filter(caller => !(tried[caller] >= Number(inputs)) && !faults.has(`${method} ${template} by ${caller}`))
  .map(caller => `${method} ${template} by ${caller}: ${tried[caller] ?? 0} inputs`))

for (const [which, fault] of [...faults].sort()) console.log(`${which}: ${fault}`)
;[...undescribed].sort().forEach(one => console.log(one))
for (const one of late) console.log(`late: ${one}`)
if (short.length) console.log(`no time for ${inputs} inputs, ${short.length} times; first ${short[0]}`)
const answers = Object.entries(statuses).map(([status, times]) => `${times} times ${status}`).join(', ')
console.log(`fuzz: ${known.ids.length} ids and ${known.words.length} words of what is there; ${sent} requests to ${operations.length} operations by ${Object.keys(callers).length} callers, seed ${SEED}, at least ${Math.min(...operations.flatMap(one => Object.keys(callers).map(caller => one.tried[caller] ?? 0)))} inputs to each by each in ${Math.round((Date.now() - BEGUN) / 1000)} s, the slowest answer after ${Math.round(slowest)} ms; ${answers}`)
process.exitCode = faults.size || undescribed.size || late.length || short.length ? 1 : 0
