"""The shared budget's scripts, which Redis runs one at a time, by its own clock.

Below ``autotask:{database}`` stand ``:hour``, a sorted set of requests by the time from which they count, and ``:state``, a hash
of what was learned. Below that and the hash of the integration code stand, for each endpoint, three sorted sets of tokens:
``:busy`` by the end of the lease, ``:wait`` by rank (lower goes first), ``:alive`` by when one who waits is given up, unless it
asks again; ``:queues`` is the set of endpoints where somebody waits, and ``:wake:token`` a list on which that one waits for a
hint: ``go`` (it has a slot) or ``look`` (it is the first now). A hint only saves time: who waits asks again anyway.
"""

from typing import Any

from attrs import define

from .hour import FIRST_LEARNING, LEARN_AGAIN, THRESHOLD, WINDOW

# ARGV 1 to 9 are the same for all scripts: code, slots, threshold and window (0: as learned), reserve, learn_every, and the
# seconds of a lease, of a lease that was handed over, and after which one who waits is given up.
_COMMON = f"""
local base, own = KEYS[1], KEYS[1] .. ':' .. ARGV[1]
local slots, reserve, learn_every = tonumber(ARGV[2]), tonumber(ARGV[5]), tonumber(ARGV[6])
local lease, handed, patience = tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[9])
local state, hour, queues = base .. ':state', base .. ':hour', own .. ':queues'
local clock = redis.call('TIME')
local now = clock[1] + clock[2] / 1000000

local function text(number) return string.format('%.6f', number) end
local function at(kind, endpoint) return own .. ':' .. kind .. ':' .. endpoint end
local function known(name) return tonumber(redis.call('HGET', state, name) or nil) end

local threshold, window = tonumber(ARGV[3]), tonumber(ARGV[4])
if threshold == 0 then threshold = known('threshold') or {THRESHOLD} end
if window == 0 then window = known('window') or {WINDOW} end
local most = math.max(1, threshold * (1 - reserve))
redis.call('HSETNX', state, 'born', text(now))
redis.call('EXPIRE', state, math.ceil(window * 2 + 86400))

local function count(token, seconds_ago)
  redis.call('ZADD', hour, 'GT', text(now - seconds_ago), token)
  redis.call('EXPIRE', hour, math.ceil(window + 60))
end
local function counted()
  redis.call('ZREMRANGEBYSCORE', hour, '-inf', text(now - window))
  return redis.call('ZCARD', hour)
end
local function used() return counted() + (known('others') or 0) end
local function hold(endpoint, token, seconds)
  redis.call('ZADD', at('busy', endpoint), text(now + seconds), token)
  redis.call('EXPIRE', at('busy', endpoint), math.ceil(lease + 60))
end
local function hint(token, word)
  redis.call('LPUSH', own .. ':wake:' .. token, word)
  redis.call('EXPIRE', own .. ':wake:' .. token, math.ceil(patience))
end
local function queue_up(endpoint, token, rank)
  redis.call('ZADD', at('wait', endpoint), 'LT', text(rank), token)
  redis.call('ZADD', at('alive', endpoint), text(now + patience), token)
  redis.call('SADD', queues, endpoint)
  for _, key in ipairs({{at('wait', endpoint), at('alive', endpoint), queues}}) do
    redis.call('EXPIRE', key, math.ceil(patience + 60))
  end
end
local function leave_queue(endpoint, token)
  redis.call('ZREM', at('wait', endpoint), token)
  redis.call('ZREM', at('alive', endpoint), token)
end
local function purge(endpoint)
  redis.call('ZREMRANGEBYSCORE', at('busy', endpoint), '-inf', text(now))
  local lost = redis.call('ZRANGEBYSCORE', at('alive', endpoint), '-inf', text(now))
  for _, token in ipairs(lost) do leave_queue(endpoint, token) end
end

-- Let those go who may, the most urgent first. Gives who is first then and waits for the hour, and the seconds until it opens.
local function advance(me)
  local total, free = used(), {{}}
  local closed = (known('closed') or 0) - now
  for _, endpoint in ipairs(redis.call('SMEMBERS', queues)) do
    purge(endpoint)
    if redis.call('ZCARD', at('wait', endpoint)) == 0 then
      redis.call('SREM', queues, endpoint)
    else
      free[endpoint] = slots - redis.call('ZCARD', at('busy', endpoint))
    end
  end
  while true do
    local best, rank, place
    for endpoint, room in pairs(free) do
      local first = room > 0 and redis.call('ZRANGE', at('wait', endpoint), 0, 0, 'WITHSCORES') or {{}}
      if first[1] and (not best or tonumber(first[2]) < rank) then best, rank, place = first[1], tonumber(first[2]), endpoint end
    end
    if not best then return nil, 0 end
    if closed > 0 or total >= most then
      local over, opens = math.floor(total - most), closed
      if over >= 0 then
        local last = redis.call('ZRANGE', hour, over, over, 'WITHSCORES')
        opens = math.max(opens, last[2] and last[2] + window - now or 1)
      end
      if best ~= me and redis.call('HGET', state, 'first:' .. ARGV[1]) ~= best then hint(best, 'look') end
      redis.call('HSET', state, 'first:' .. ARGV[1], best)
      return best, math.max(opens, 0.001)
    end
    leave_queue(place, best)
    hold(place, best, best == me and lease or handed)
    count(best, 0)
    redis.call('HINCRBY', state, 'since', 1)
    total, free[place] = total + 1, free[place] - 1
    if best ~= me then hint(best, 'go') end
  end
end
"""

# Endpoint, token, and how urgent: seconds that it waits already and that its priority is worth. May be asked again and again.
# Gives whether it has a slot, what is used and by others of it, what was learned (0: nothing), when the state was begun, whether
# to ask for the threshold, and the seconds until the hour opens (0: ask again when hinted, or after a while).
ACQUIRE = (
    _COMMON
    + f"""
local endpoint, token, urgency = ARGV[10], ARGV[11], tonumber(ARGV[12])
purge(endpoint)
local first, opens
if redis.call('ZSCORE', at('busy', endpoint), token) then
  hold(endpoint, token, lease)
else
  queue_up(endpoint, token, now - urgency)
  first, opens = advance(token)
end
local granted = redis.call('ZSCORE', at('busy', endpoint), token) and 1 or 0
local asked, others, learn = known('learned') or 0, known('others') or 0, 0
if learn_every > 0 and now >= (known('closed') or 0) then
  local since, unknown = known('since') or 0, not known('threshold')
  local due = since >= learn_every or (unknown and since >= math.min({FIRST_LEARNING}, learn_every))
  if due and counted() < threshold then
    learn = 1
  elseif granted == 0 and first == token and others > 0 and now - asked > {LEARN_AGAIN} then
    learn = 1
  end
  if learn == 1 then redis.call('HSET', state, 'since', 0, 'learned', text(now)) end
end
local again = first == token and opens or 0
local limits = {{known('threshold') or 0, text(known('window') or 0)}}
return {{granted, used(), others, limits[1], limits[2], redis.call('HGET', state, 'born'), learn, text(again)}}
"""
)

# Endpoint, token, and whether it was sent (1) or never left (0). The window begins anew with the answer: Autotask counted the
# request at some time before it.
RELEASE = (
    _COMMON
    + """
local endpoint, token = ARGV[10], ARGV[11]
redis.call('ZREM', at('busy', endpoint), token)
leave_queue(endpoint, token)
redis.call('DEL', own .. ':wake:' .. token)
if ARGV[12] == '1' then count(token, 0) else redis.call('ZREM', hour, token) end
purge(endpoint)
advance(nil)
return 1
"""
)

# Endpoint and token, as often as there are leases: they go on. One that ran out is not taken again.
RENEW = (
    _COMMON
    + """
for index = 10, #ARGV, 2 do
  redis.call('ZADD', at('busy', ARGV[index]), 'XX', text(now + lease), ARGV[index + 1])
  redis.call('ZADD', hour, 'XX', text(now), ARGV[index + 1])
  redis.call('EXPIRE', at('busy', ARGV[index]), math.ceil(lease + 60))
end
redis.call('EXPIRE', hour, math.ceil(window + 60))
return 1
"""
)

# Token and the seconds since it was answered, as often as there are requests to count, for a Redis that does not know of them;
# where an endpoint is named between the two, the request is under way and gets a lease.
ADOPT = (
    _COMMON
    + """
for index = 10, #ARGV, 3 do
  local token, endpoint = ARGV[index], ARGV[index + 1]
  count(token, tonumber(ARGV[index + 2]))
  if endpoint ~= '' then hold(endpoint, token, lease) end
end
return redis.call('HGET', state, 'born')
"""
)

# What Autotask said: threshold, seconds of the window, and its own count. What we did not count, others made.
LEARN = (
    _COMMON
    + """
redis.call('HSET', state, 'threshold', ARGV[10], 'window', ARGV[11], 'learned', text(now))
if tonumber(ARGV[4]) == 0 then window = tonumber(ARGV[11]) end
redis.call('HSET', state, 'others', math.max(0, tonumber(ARGV[12]) - counted()))
return 1
"""
)

# Nobody sends for so many seconds.
CLOSE = (
    _COMMON
    + """
redis.call('HSET', state, 'closed', text(math.max(known('closed') or 0, now + tonumber(ARGV[10]))))
return 1
"""
)

# Requests of low priority go one after another, so many seconds apart. Gives how long this one waits.
PACE = (
    _COMMON
    + """
local begins = math.max(now, known('paced') or 0)
redis.call('HSET', state, 'paced', text(begins + tonumber(ARGV[10])))
return text(begins - now)
"""
)


@define(frozen=True, kw_only=True)
class Reply:
    """What ``ACQUIRE`` gives."""

    granted: bool
    used: int
    others: int
    threshold: int
    window: float
    born: str
    learn: bool
    again: float

    @classmethod
    def read(cls, reply: list[Any]) -> "Reply":
        """From what Redis answers."""
        granted, used, others, threshold, window, born, learn, again = reply
        return cls(
            granted=bool(granted),
            used=int(used),
            others=int(others),
            threshold=int(threshold),
            window=float(window),
            born=born.decode(),
            learn=bool(learn),
            again=float(again),
        )
