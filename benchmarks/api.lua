-- Ask a running `comity serve` the questions of a file by wrk, each connection waiting as people do.
--
--     python benchmarks/api.py --questions 20000 > questions.txt
--     wrk -t1 -c5 -d20s --latency -s benchmarks/api.lua http://127.0.0.1:8765 -- questions.txt 44
--
-- The last number is the longest wait in milliseconds; without it the loop is closed.
local questions, asked, longest = {}, 0, 0

function init(arguments)
  for line in io.lines(arguments[1]) do
    questions[#questions + 1] = "/api" .. line
  end
  longest = tonumber(arguments[2] or 0)
end

function delay()
  return math.random(0, longest)
end

function request()
  asked = asked % #questions + 1
  return wrk.format("GET", questions[asked], {["Accept-Encoding"] = "gzip"})
end
