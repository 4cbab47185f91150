-- Asks the addresses of a list in turn: a line is an address, and after a tab its entity tag where it has one.
local requests = {}
local at = 0

function init(args)
  for line in io.lines(args[1]) do
    local address, tag = line:match("^([^\t]*)\t?(.*)$")
    local headers = {}
    for name, value in pairs(wrk.headers) do headers[name] = value end
    if tag ~= "" then headers["If-None-Match"] = tag end
    requests[#requests + 1] = wrk.format("GET", address, headers)
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency, requests)
  local broken = summary.errors
  print(string.format("RESULT %d %d %d %d %d", summary.requests, summary.duration, latency:percentile(50),
    latency:percentile(99), broken.connect + broken.read + broken.write + broken.status + broken.timeout))
end
