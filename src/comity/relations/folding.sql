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
WITH ranked AS (
    SELECT key, state, dense_rank() OVER (
        ORDER BY read_at, CASE WHEN version ~ '^[0-9]{1,20}$' THEN lpad(version, 20, '0')
            ELSE version END) AS age
    FROM documents WHERE $standing
), said AS (
    SELECT c.kind, one, other, id, document, "at", status, start, "end" AS until, date, age, len(refs) > 0 AS cited,
        CASE WHEN state IN (one, other) THEN state ELSE '' END AS side,
        CASE
            WHEN c.kind = 'membership' THEN coalesce(qualifiers->>'role', 'member')
            WHEN c.kind <> 'mission' THEN coalesce(qualifiers->>'role', qualifiers->>'type', '')
            WHEN qualifiers->>'type' IN ('embassy', 'high commission', 'permanent mission')
                THEN qualifiers->>'type'
            ELSE concat_ws(', ', qualifiers->>'type', qualifiers->>'city')
        END AS what,
        CASE
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
), told AS (
    SELECT *, true AS opens, coalesce(nullif(start, ''), date) AS text FROM said
    WHERE effect = 'opens'
    UNION ALL
    SELECT *, true, coalesce(nullif(date, ''), start) FROM said WHERE effect = 'attests'
    UNION ALL
    SELECT *, false, until FROM said WHERE effect IN ('opens', 'attests') AND until <> ''
    UNION ALL
    SELECT *, false, coalesce(nullif(date, ''), start) FROM said WHERE effect = 'closes'
    UNION ALL
    SELECT *, true, until FROM said WHERE effect = 'closes' AND until <> ''
    UNION ALL
    SELECT *, false, '' FROM said WHERE effect = 'denies'
), events AS (
    SELECT told.* EXCLUDE (text), effect = 'attests' AND opens AND first IS NOT NULL AS attests,
        CASE WHEN attests THEN '' ELSE text END AS text,
        CASE WHEN attests THEN $long_ago ELSE first END AS first, last
    FROM told LEFT JOIN days USING (text)
), undated AS (
    SELECT kind, one, other, what,
        list_sort(list(DISTINCT id) FILTER (opens)) AS opening,
        list_sort(list(DISTINCT id) FILTER (NOT opens)) AS closing,
        count(DISTINCT side) FILTER (opens AND side <> '') AS sides_for,
        count(DISTINCT side) FILTER (NOT opens AND side <> '') AS sides_against,
        max(side) FILTER (opens) AS side_for
    FROM events WHERE first IS NULL
    GROUP BY ALL
), ordered AS (
    -- A beginning counts from its earliest day and an end from its latest, so that "1992" and
    -- "May 1992" stand in the order in which they make sense; a day on which it held is itself.
    SELECT *, lag(opens) OVER timeline AS before
    FROM (
        SELECT *, CASE WHEN opens AND NOT attests THEN first ELSE last END AS moment
        FROM events WHERE first IS NOT NULL
    )
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
        c.last - c.first AS width, count(DISTINCT s.side) FILTER (s.side <> '') AS sides,
        bool_or(s.cited) AS cited, max(s.age) FILTER (s.text = c.text) AS newest,
        count(DISTINCT s.id) AS agreeing
    FROM (
        -- That it held on a day chooses no beginning where another claim tells one.
        SELECT DISTINCT kind, one, other, what, turn, part, text, first, last FROM (
            SELECT * FROM parted QUALIFY NOT attests OR bool_and(attests) OVER (
                PARTITION BY kind, one, other, what, turn, part)
        )
    ) AS c
    JOIN parted AS s ON c.kind = s.kind AND c.one = s.one AND c.other = s.other
        AND c.what = s.what AND c.turn = s.turn AND c.part = s.part
        AND s.first <= c.last AND c.first <= s.last
    GROUP BY ALL
), chosen AS (
    SELECT kind, one, other, what, turn, part, text, first, last FROM weighed
    QUALIFY row_number() OVER (
        PARTITION BY kind, one, other, what, turn, part ORDER BY $order, first, last, text
    ) = 1
), settled AS (
    SELECT c.kind, c.one, c.other, c.what, c.turn, c.part, c.text, c.first, c.last,
        any_value(s.opens) AS opens,
        max(s.first) > min(s.last) AS torn, min(s.first) AS lowest, max(s.last) AS highest,
        list(DISTINCT s.id) FILTER (s.first <= c.last AND c.first <= s.last) AS support,
        list(DISTINCT s.id) FILTER (NOT (s.first <= c.last AND c.first <= s.last)) AS dissent,
        count(DISTINCT s.side) FILTER (
            s.side <> '' AND s.first <= c.last AND c.first <= s.last) AS sides,
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
        greatest(first, ended_first) AS start_first, last AS start_last, opens_next IS NOT NULL AS ended,
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
), numbered AS (
    SELECT *, row_number() OVER (
            PARTITION BY kind, one, other, what ORDER BY turn, part) AS number,
        count(*) OVER (PARTITION BY kind, one, other, what) AS many
    FROM dated
), joined AS (
    SELECT n.* REPLACE (
            -- A claim without a date that it is over: over, then, from some day after the start.
            n.ended OR (u.closing IS NOT NULL AND number = many) AS ended,
            CASE WHEN NOT n.ended AND u.closing IS NOT NULL AND number = many
                THEN n.start_first ELSE n.end_first END AS end_first,
            n.disputed OR (
                NOT n.ended AND u.closing IS NOT NULL AND number = many) AS disputed,
            CASE WHEN number < many THEN n.support
                WHEN n.ended THEN n.support || coalesce(u.opening, []) || coalesce(u.closing, [])
                ELSE n.support || coalesce(u.opening, []) END AS support,
            CASE WHEN NOT n.ended AND number = many
                THEN n.dissent || coalesce(u.closing, []) ELSE n.dissent END AS dissent,
            n.sides + CAST(number = many AND u.side_for <> '' AND (
                n.sides = 0 OR (n.sides = 1 AND (
                    u.side_for <> n.side OR u.sides_for > 1))) AS INTEGER) AS sides)
    FROM numbered AS n LEFT JOIN undated AS u USING (kind, one, other, what)
    UNION ALL
    SELECT kind, one, other, what, 0, 0, u.opening IS NOT NULL, '', $long_ago, $never,
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
