-- Claims of the documents into spells. Filled in by folding.py: order and unanimous (from the
-- policy), only (which pair), standing (which versions of documents), long_ago, never, each with
-- a dollar sign before it.
--
-- 1. Every claim is one or two *events* of a tie: it begins, or it ends, on a date or on none; or
--    it holds on a date (relations were upgraded, an edition lists the mission): then it began on
--    some day until that one.
-- 2. Dated events in order of time fall into *turns*: events of the same effect with none of the
--    other between them tell of the same beginning or end, however much their dates differ.
-- 3. In each turn the policy chooses one date; who agrees with it supports, who cannot, dissents.
-- 4. A beginning and the end that follows it are a spell; undated claims join the last one.
--
-- Whoever copies another does not corroborate it. A *voice* is what claims rest on: the pages that
-- they cite, or failing that their document; all editions of a dataset are one. Two sides whose
-- claims rest on the very same pages are one side. Wikidata, which takes its missions from articles
-- as often as from elsewhere, is no voice of its own.
--
-- Editions of a dataset (claims with the qualifier *edition*) tell how things stood, not since
-- when. Those of one format that follow one another are a *run*: it begins between the last
-- edition without the tie and the first with it, and ends likewise. An edition is without a
-- membership when it has a list for the state, lists the organisation for others, and not for this
-- state; without a mission when it says so, or lists others of the same two. One edition that
-- lacks what those before and after it have is taken for a slip, and a few years in which none
-- speaks of the two break no run. Beyond the last edition nothing is known: "2025 or later".
--
-- A list of ties that stand (the qualifier *standing*) says of each that it stands on the day of
-- its document, unless it marks it as over.
--
-- What is told without a date, that there is a tie or that there is none and no word of its ever
-- being, is told of the day on which the document says it (the view versions): of that day and those
-- after, until something else is told. What was before nobody says.
WITH ranked AS (
    SELECT key, state, format, coalesce(try_cast(said_at[:10] AS DATE),
            last_day(try_cast(said_at[:7] || '-01' AS DATE))) AS said_on, dense_rank() OVER (
        ORDER BY read_at, CASE WHEN version ~ '^[0-9]{1,20}$' THEN lpad(version, 20, '0')
            ELSE version END) AS age
    FROM versions WHERE $standing
), asserted AS (
    SELECT c.kind, one, other, id, document, "at", status, start, "end" AS until, date, age,
        len(refs) > 0 AS cited, refs, format, edition, said_on,
        qualifiers->>'standing' AS standing,
        CASE WHEN state IN (one, other) THEN state ELSE '' END AS side,
        CASE
            WHEN c.kind = 'membership' THEN coalesce(qualifiers->>'role', 'member')
            WHEN c.kind <> 'mission' THEN coalesce(qualifiers->>'role', qualifiers->>'type', '')
            WHEN qualifiers->>'type' IN $diplomatic THEN qualifiers->>'type'
            ELSE concat_ws(', ', qualifiers->>'type', qualifiers->>'city')
        END AS what,
        CASE
            WHEN edition <> '' THEN CASE
                WHEN modality = '' THEN effect WHEN modality = 'denied' THEN 'lacks' ELSE '' END
            WHEN modality = '' AND effect = 'opens' AND start = '' AND date <> ''
                AND c.kind IN ('membership', 'mission', 'accreditation', 'office') THEN 'attests'
            WHEN modality = '' THEN effect
            WHEN modality = 'denied' AND effect IN ('opens', 'attests') THEN 'denies'
            ELSE ''
        END AS effect
    FROM (SELECT * FROM claims $only) AS c
    JOIN ranked ON ranked.key = c.document
    JOIN statuses USING (kind, status)
    WHERE one <> '' AND other <> ''
), pages AS (
    SELECT document, id, string_agg(DISTINCT page, ' ' ORDER BY page) AS voice
    FROM (
        SELECT c.document, id, coalesce(
            nullif(regexp_replace(lower(url), '^https?://(www[.])?|/?(#.*)?$', '', 'g'), ''),
            nullif(title, '')) AS page
        FROM (SELECT document, id, unnest(refs) AS label FROM asserted WHERE cited) AS c
        JOIN notes USING (document, label)
    )
    GROUP BY ALL
), said AS (
    SELECT asserted.* EXCLUDE (refs), CASE WHEN format = 'missions' THEN NULL
        ELSE coalesce(voice, CASE WHEN edition = '' THEN document ELSE format END) END AS voice
    FROM asserted LEFT JOIN pages USING (document, id)
), seen AS (
    SELECT kind, one, other, what, format, list_sort(list(DISTINCT edition)) AS present
    FROM said WHERE edition <> '' AND effect = 'opens' GROUP BY ALL
), listing AS (
    SELECT DISTINCT format, one, other, edition
    FROM claims JOIN ranked ON ranked.key = claims.document
    WHERE kind = 'membership' AND edition <> '' AND modality = '' AND (
        one IN (SELECT one FROM seen) OR other IN (SELECT other FROM seen))
), listed AS (
    SELECT format, other, edition, count(*) AS many FROM listing GROUP BY ALL
), covering AS (
    SELECT format, one, '' AS other, list_sort(list(DISTINCT edition)) AS editions
    FROM listing GROUP BY ALL
    UNION ALL
    SELECT format, '', other, list(edition) FROM listed GROUP BY ALL
), spoken AS (
    -- Where an edition lists another mission of the two, or says that there is none, it would
    -- have listed this one.
    SELECT kind, one, other, format, list_sort(list(DISTINCT edition)) AS editions
    FROM said WHERE edition <> '' AND effect IN ('opens', 'lacks') GROUP BY ALL
), series AS (
    SELECT format, list_sort(list(DISTINCT edition)) AS editions
    FROM claims JOIN ranked ON ranked.key = claims.document
    WHERE edition <> '' AND format IN (SELECT format FROM seen)
    GROUP BY format
), ties AS MATERIALIZED (
    SELECT s.*, row_number() OVER () AS tie, series.editions,
        CASE WHEN s.kind = 'membership' AND mine.editions IS NOT NULL THEN
            list_filter(mine.editions, lambda each: list_contains(theirs.editions, each))
        ELSE spoken.editions END AS covered
    FROM seen AS s
    JOIN series ON series.format = s.format
    LEFT JOIN covering AS mine ON mine.format = s.format AND mine.one = s.one AND mine.other = ''
    LEFT JOIN covering AS theirs
        ON theirs.format = s.format AND theirs.other = s.other AND theirs.one = ''
    JOIN spoken ON spoken.kind = s.kind AND spoken.one = s.one
        AND spoken.other = s.other AND spoken.format = s.format
), placed AS (
    -- A row an edition, with numbers alone: lists in each would take most of the time.
    SELECT tie, unnest(present) AS held_in,
        unnest(list_transform(present, lambda each: list_position(editions, each))) AS place,
        unnest(list_transform(present, lambda each: list_position(covered, each))) AS among
    FROM ties
), stepped AS (
    SELECT tie, held_in, place, place - lag(place) OVER timeline AS step,
        among - lag(among) OVER timeline - 1 AS lacking,
        days.first - lag(days.first) OVER timeline AS apart
    FROM placed JOIN days ON days.text = held_in
    WINDOW timeline AS (PARTITION BY tie ORDER BY place)
), counted AS (
    SELECT tie, held_in, count(*) FILTER (
        step IS NULL OR (step > 1 AND (lacking > 1 OR apart > $bridged))
    ) OVER (PARTITION BY tie ORDER BY place ROWS UNBOUNDED PRECEDING) AS run
    FROM stepped
), reached AS (
    SELECT tie, run, min(held_in) AS earliest, max(held_in) AS latest FROM counted GROUP BY ALL
), gathered AS (
    -- The next edition that speaks of the two may have the tie again, with others between that
    -- say nothing: then nobody says whether it ended.
    SELECT * EXCLUDE (tie, present, editions, covered) REPLACE (
        CASE WHEN NOT list_contains(present, before) THEN before END AS before,
        CASE WHEN NOT list_contains(present, after) THEN after END AS after)
    FROM (
        SELECT *, covered[list_position(covered, earliest) - 1] AS before,
            covered[list_position(covered, latest) + 1] AS after
        FROM reached JOIN ties USING (tie)
    )
), runs AS (
    -- Where an edition lists less than half of an organisation's members of the next or the one
    -- before, it is the list that changed.
    SELECT g.* REPLACE (
        CASE WHEN b.many * 2 < f.many THEN NULL ELSE before END AS before,
        CASE WHEN a.many * 2 < l.many THEN NULL ELSE after END AS after)
    FROM gathered AS g
    LEFT JOIN listed AS b ON b.format = g.format AND b.other = g.other AND b.edition = before
    LEFT JOIN listed AS f ON f.format = g.format AND f.other = g.other AND f.edition = earliest
    LEFT JOIN listed AS l ON l.format = g.format AND l.other = g.other AND l.edition = latest
    LEFT JOIN listed AS a ON a.format = g.format AND a.other = g.other AND a.edition = after
), dayed AS (
    SELECT runs.*, '[' || coalesce(before, '') || '..' || earliest || ']' AS since,
        coalesce(b.first, $long_ago) AS since_first, f.last AS since_last,
        '[' || latest || '..' || coalesce(after, '') || ']' AS till,
        l.first AS till_first, coalesce(a.last, $never) AS till_last,
        coalesce(a.last, l.last) AS till_moment
    FROM runs JOIN days AS f ON f.text = earliest JOIN days AS l ON l.text = latest
    LEFT JOIN days AS b ON b.text = before LEFT JOIN days AS a ON a.text = after
), stated_too AS (
    SELECT DISTINCT kind, one, other, what FROM said WHERE effect = 'opens' AND edition = ''
), edition_claims AS (
    SELECT said.*, since, since_first, since_last, till, till_first, till_last,
        till_moment, latest,
        after IS NOT NULL OR t.kind IS NULL AS ending
    FROM said JOIN dayed AS d ON d.kind = said.kind AND d.one = said.one AND d.other = said.other
        AND d.what = said.what AND d.format = said.format
        AND said.edition BETWEEN earliest AND d.latest
    LEFT JOIN stated_too AS t ON t.kind = said.kind AND t.one = said.one
        AND t.other = said.other AND t.what = said.what
    WHERE said.effect = 'opens'
), told AS (
    SELECT *, true AS opens, coalesce(nullif(start, ''), date) AS text FROM said
    WHERE effect = 'opens' AND (edition = '' OR start <> '')
    UNION ALL
    SELECT *, true, coalesce(nullif(date, ''), start) FROM said WHERE effect = 'attests'
    UNION ALL
    SELECT *, false, until FROM said WHERE effect IN ('opens', 'attests') AND until <> ''
    UNION ALL
    -- A mission that is said to be closed ended at the claim's end, unless it also has a start:
    -- then it was closed from the one to the other.
    SELECT *, false, coalesce(nullif(date, ''), nullif(start, ''), until) FROM said
    WHERE effect = 'closes'
    UNION ALL
    SELECT *, true, until FROM said
    WHERE effect = 'closes' AND until <> '' AND (date <> '' OR start <> '')
    UNION ALL
    SELECT *, false, '' FROM said WHERE effect = 'denies'
), lists AS (
    SELECT kind, one, other, what,
        max((said_on - DATE '0001-01-01' + 1)::INTEGER) AS day, list(id) AS ids
    FROM said WHERE standing = 'true' GROUP BY ALL
    HAVING day IS NOT NULL
), standing AS (
    -- Ties that lists of what stands have, and none of them marks as over; with when an end of
    -- them that has a date came at the latest.
    SELECT kind, one, other, what, day, ids, ended_last FROM lists LEFT JOIN (
        SELECT kind, one, other, what, max(last) AS ended_last
        FROM told JOIN days USING (text) WHERE NOT opens GROUP BY ALL
    ) USING (kind, one, other, what)
    ANTI JOIN (FROM said WHERE standing = 'false') USING (kind, one, other, what)
), marked AS (
    -- Those that lists mark as over, and none has as standing: over before the day of the document.
    SELECT kind, one, other, what, min(said_on) - 1 AS over_by FROM said
    ANTI JOIN lists USING (kind, one, other, what)
    WHERE standing = 'false' AND said_on IS NOT NULL GROUP BY ALL
), events AS (
    SELECT told.* EXCLUDE (text), effect = 'attests' AND opens AND first IS NOT NULL AS attests,
        CASE WHEN attests THEN '' ELSE text END AS text,
        CASE WHEN attests THEN $long_ago ELSE first END AS first, last, $long_ago AS lower,
        -- A beginning counts from its earliest day and an end from its latest, so that "1992" and
        -- "May 1992" stand in the order in which they make sense; a day on which it held is itself.
        CASE WHEN opens AND NOT attests THEN first ELSE last END AS moment, [id] AS ids
    FROM told LEFT JOIN days USING (text)
    UNION ALL BY NAME
    -- That an edition lacks a tie is weak, for lists lag behind: an earlier date is no dissent.
    -- All editions of a run tell of one beginning; one event for them all is quicker to fold.
    SELECT kind, one, other, what, format, min(id) AS id, list(id) AS ids,
        min(document) AS document, min("at") AS "at", min(status) AS status, max(age) AS age,
        bool_or(cited) AS cited, max(side) AS side, max(voice) AS voice, true AS opens,
        true AS attests, since AS text, $long_ago AS first, since_last AS last,
        since_first AS lower, since_last AS moment
    FROM edition_claims WHERE start = '' GROUP BY ALL
    UNION ALL BY NAME
    SELECT * EXCLUDE (since, since_first, since_last, till, till_first, till_last, till_moment, latest,
            ending),
        [id] AS ids, false AS opens, false AS attests, till AS text, till_first AS first,
        till_last AS last, $long_ago AS lower, till_moment AS moment
    FROM edition_claims WHERE ending AND edition = latest
    UNION ALL BY NAME
    -- What a list has long after it ended has begun again since, on a day that nobody tells.
    SELECT said.* EXCLUDE (effect), true AS opens, true AS attests, '' AS text,
        $long_ago AS first, day AS last, $long_ago AS lower, day AS moment, [id] AS ids
    FROM said JOIN standing USING (kind, one, other, what)
    WHERE said.standing = 'true' AND day - ended_last > $lagging
), undated AS (
    SELECT kind, one, other, what,
        list_sort(flatten(list(events.ids) FILTER (opens))) AS opening,
        list_sort(flatten(list(events.ids) FILTER (NOT opens))) AS closing,
        least(count(DISTINCT side) FILTER (opens AND side <> ''),
            count(DISTINCT voice) FILTER (opens AND side <> '')) AS sides_for,
        least(count(DISTINCT side) FILTER (NOT opens AND side <> ''),
            count(DISTINCT voice) FILTER (NOT opens AND side <> '')) AS sides_against,
        max(side) FILTER (opens AND side <> '') AS side_for,
        min(said_on) FILTER (opens) AS held_by, min(said_on) FILTER (NOT opens) AS none_by
    FROM events LEFT JOIN standing USING (kind, one, other, what)
    -- That there once were none, or no more, says nothing of what lists have as standing.
    WHERE first IS NULL AND (opens OR standing.day IS NULL)
    GROUP BY ALL
), ordered AS (
    SELECT *, lag(opens) OVER timeline AS before FROM events WHERE first IS NOT NULL
    WINDOW timeline AS (
        PARTITION BY kind, one, other, what ORDER BY moment, opens DESC, text, id
    )
), turned AS (
    SELECT *, count(*) FILTER (before IS NULL OR before <> opens) OVER (
            PARTITION BY kind, one, other, what
            ORDER BY moment, opens DESC, text, id ROWS UNBOUNDED PRECEDING
        ) AS turn
    FROM ordered
), cuts AS (
    -- Two dates in one row of a table are two beginnings, not one that is in dispute; and what was
    -- restored must have been and ceased before. When it ceased nobody says. Halfway between
    -- the two is where the one's claims part from the other's.
    SELECT kind, one, other, what, turn, list((earlier + first) // 2) AS days
    FROM (
        SELECT *, CASE
            WHEN turn = 1 AND status = 'restored' THEN max(
                CASE WHEN status <> 'restored' THEN last END) OVER (
                PARTITION BY kind, one, other, what, turn ORDER BY first)
            ELSE max(last) OVER (
                PARTITION BY kind, one, other, what, turn, document, "at" ORDER BY first
                RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
            END AS earlier
        FROM turned WHERE opens AND NOT attests
    )
    WHERE earlier < first
    GROUP BY ALL
), parted AS (
    SELECT turned.*, coalesce(len(list_filter(days, lambda day: day < moment)), 0) AS part
    FROM turned LEFT JOIN cuts USING (kind, one, other, what, turn)
), weighed AS (
    SELECT c.kind, c.one, c.other, c.what, c.turn, c.part, c.text, c.first, c.last,
        c.last - c.first AS width, least(
            count(DISTINCT s.side) FILTER (s.side <> ''),
            count(DISTINCT s.voice) FILTER (s.side <> '')) AS sides,
        bool_or(s.cited) AS cited, max(s.age) FILTER (s.text = c.text) AS newest,
        count(DISTINCT s.voice) AS agreeing, c.lower
    FROM (
        -- That it held on a day chooses no beginning where another claim tells one.
        SELECT DISTINCT kind, one, other, what, turn, part, text, first, last, lower FROM (
            SELECT * FROM parted QUALIFY NOT attests OR bool_and(attests) OVER (
                PARTITION BY kind, one, other, what, turn, part)
        )
    ) AS c
    JOIN parted AS s ON c.kind = s.kind AND c.one = s.one AND c.other = s.other
        AND c.what = s.what AND c.turn = s.turn AND c.part = s.part
        AND s.first <= c.last AND c.first <= s.last
    GROUP BY ALL
), chosen AS (
    SELECT kind, one, other, what, turn, part, text, first, last, lower FROM weighed
    QUALIFY row_number() OVER (
        PARTITION BY kind, one, other, what, turn, part ORDER BY $order, first, last, text
    ) = 1
), settled AS (
    SELECT c.kind, c.one, c.other, c.what, c.turn, c.part, c.text, c.first, c.last, c.lower,
        any_value(s.opens) AS opens,
        flatten(list(s.ids) FILTER (s.status = 'restored')) AS again,
        max(s.first) > min(s.last) AS torn, min(s.first) AS lowest, max(s.last) AS highest,
        flatten(list(s.ids) FILTER (s.first <= c.last AND c.first <= s.last)) AS support,
        flatten(list(s.ids) FILTER (NOT (s.first <= c.last AND c.first <= s.last))) AS dissent,
        least(
            count(DISTINCT s.side) FILTER (
                s.side <> '' AND s.first <= c.last AND c.first <= s.last),
            count(DISTINCT s.voice) FILTER (
                s.side <> '' AND s.first <= c.last AND c.first <= s.last)) AS sides,
        max(s.side) FILTER (s.first <= c.last AND c.first <= s.last) AS side
    FROM chosen AS c
    JOIN parted AS s ON c.kind = s.kind AND c.one = s.one AND c.other = s.other
        AND c.what = s.what AND c.turn = s.turn AND c.part = s.part
    GROUP BY ALL
), stated AS (
    SELECT * REPLACE (
            CASE WHEN torn AND $unanimous THEN '' ELSE text END AS text,
            CASE WHEN torn AND $unanimous THEN lowest ELSE first END AS first,
            CASE WHEN torn AND $unanimous THEN highest ELSE last END AS last,
            coalesce(dissent, []) AS dissent)
    FROM settled
), neighbours AS (
    SELECT *, lag(opens) OVER timeline AS opened_before,
        lag(first) OVER timeline AS ended_first, lead(opens) OVER timeline AS opens_next,
        lead(text) OVER timeline AS next_text, lead(first) OVER timeline AS next_first,
        lead(last) OVER timeline AS next_last, lead(torn) OVER timeline AS next_torn,
        lead(support) OVER timeline AS next_support, lead(dissent) OVER timeline AS next_dissent
    FROM stated
    WINDOW timeline AS (PARTITION BY kind, one, other, what ORDER BY turn, part)
), dated AS (
    SELECT kind, one, other, what, turn, part, true AS held, text AS start,
        greatest(first, lower, ended_first) AS start_first, last AS start_last,
        opens_next IS NOT NULL AS ended,
        CASE WHEN opens_next = false THEN next_text ELSE '' END AS "end",
        CASE WHEN opens_next = false THEN next_first WHEN opens_next THEN least(first, next_first)
            ELSE $never END AS end_first,
        CASE WHEN opens_next IS NOT NULL THEN next_last ELSE $never END AS end_last,
        torn OR (opens_next = false AND next_torn) AS disputed, sides, side,
        CASE WHEN opens_next = false THEN support || next_support ELSE support END AS support,
        CASE WHEN opens_next = false THEN dissent || next_dissent ELSE dissent END AS dissent
    FROM neighbours WHERE opens
    UNION ALL
    -- An end that no beginning came before: when it began, nobody says.
    SELECT kind, one, other, what, turn, part, true, '', $long_ago, last, true, text, first, last,
        torn, sides, side, support, dissent
    FROM neighbours WHERE NOT opens AND opened_before IS NOT true
    UNION ALL
    -- Restored, with no word of before: it began some time, and ended some time before that.
    SELECT kind, one, other, what, turn, -1, true, '', $long_ago, last, true, '', $long_ago, last,
        false, 1, side, again, []
    FROM neighbours WHERE opens AND len(again) > 0 AND opened_before IS NULL
), numbered AS (
    SELECT *, row_number() OVER (
            PARTITION BY kind, one, other, what ORDER BY turn, part) AS number,
        count(*) OVER (PARTITION BY kind, one, other, what) AS many
    FROM dated
), joined AS (
    SELECT n.* EXCLUDE (doubted, closed) REPLACE (
            -- A claim without a date that it is over: over, then, from some day after the start.
            n.ended OR closed AS ended,
            CASE WHEN closed AND over_by IS NOT NULL THEN '[..' || over_by || ']'
                ELSE n."end" END AS "end",
            CASE WHEN closed THEN n.start_first ELSE n.end_first END AS end_first,
            CASE WHEN doubted THEN $never
                WHEN closed AND over_by IS NOT NULL
                THEN greatest(n.start_last, (over_by - DATE '0001-01-01' + 1)::INTEGER)
                ELSE n.end_last END AS end_last,
            n.disputed OR doubted OR (closed AND over_by IS NULL) AS disputed,
            CASE WHEN number < many THEN n.support
                WHEN n.ended THEN n.support || coalesce(u.opening, []) || coalesce(u.closing, [])
                WHEN over_by IS NOT NULL THEN n.support || coalesce(u.closing, [])
                ELSE n.support || coalesce(u.opening, []) END AS support,
            CASE WHEN closed AND over_by IS NULL THEN n.dissent || u.closing
                WHEN closed THEN n.dissent || coalesce(u.opening, [])
                WHEN doubted THEN n.dissent || l.ids ELSE n.dissent END AS dissent,
            n.sides + CASE
                WHEN number < many OR u.sides_for IS NULL THEN 0
                WHEN n.sides = 0 THEN u.sides_for
                WHEN n.sides = 1 AND (u.side_for <> n.side OR u.sides_for > 1) THEN 1
                ELSE 0 END AS sides)
    FROM (
        -- Lists lag: one that still has what ended not long before makes the end doubtful, no more.
        SELECT numbered.*, number = many AND ended AND "end" <> ''
            AND coalesce(day > ended_last AND day - ended_last <= $lagging, false) AS doubted,
            number = many AND NOT ended AND u.closing IS NOT NULL AS closed
        FROM numbered LEFT JOIN standing USING (kind, one, other, what)
        LEFT JOIN undated AS u USING (kind, one, other, what)
    ) AS n
    LEFT JOIN undated AS u USING (kind, one, other, what)
    LEFT JOIN marked USING (kind, one, other, what)
    LEFT JOIN standing AS l USING (kind, one, other, what)
    UNION ALL
    SELECT kind, one, other, what, 0, 0, u.opening IS NOT NULL,
        CASE WHEN u.opening IS NULL THEN '[..' || none_by || ']' ELSE '' END, $long_ago,
        CASE WHEN u.opening IS NULL THEN (none_by - DATE '0001-01-01' + 1)::INTEGER
            WHEN u.closing IS NULL THEN coalesce((held_by - DATE '0001-01-01' + 1)::INTEGER, $never)
            ELSE $never END,
        u.opening IS NOT NULL AND u.closing IS NOT NULL, '',
        CASE WHEN u.opening IS NOT NULL AND u.closing IS NOT NULL THEN $long_ago ELSE $never END,
        $never, u.opening IS NOT NULL AND u.closing IS NOT NULL,
        CASE WHEN u.opening IS NULL THEN u.sides_against ELSE u.sides_for END, '',
        coalesce(u.opening, u.closing),
        CASE WHEN u.opening IS NULL THEN [] ELSE coalesce(u.closing, []) END, 1, 1
    FROM undated AS u
    WHERE NOT EXISTS (
        SELECT 1 FROM dated AS d WHERE d.kind = u.kind AND d.one = u.one AND d.other = u.other
            AND d.what = u.what)
)
SELECT kind, one, other, what, CAST(number AS INTEGER) AS number, held, start, start_first,
    start_last, ended, "end", end_first, end_last,
    CASE WHEN disputed THEN 'disputed' WHEN sides > 1 THEN 'both sides' ELSE 'one side' END AS grade,
    list_sort(list_distinct(support)) AS support,
    list_sort(list_distinct(dissent)) AS dissent
FROM joined
