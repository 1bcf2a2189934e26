-- How every tie of a world stands through time, by the codes of a system of states. Filled in by
-- standing.py: $theme and $rank (what a tie is counted under, and its place there), $because (all
-- reasons) and $said, $before, … (why), $of_states (whether only states have such a tie).
--
-- The days on which the spells of a tie may begin and end cut time into stretches; in each of them
-- the answer is the same for every day: 2 yes, 1 unsaid, 0 no, as answers about one day judge it.
-- Days are numbers (1 is 0001-01-01). The table ``span`` has the first and the last day asked for,
-- ``lives`` from when to when the registry has each actor, ``gaps`` in which times it was none of its
-- own. What they tell bounds what documents leave open, as `comity.relations.bounded` has it.

-- Words would take most of the memory.
CREATE TYPE because AS ENUM ($because);

CREATE TABLE themed AS
SELECT $theme AS theme, $rank AS rank,
    one, other, kind, what, held, start, start_first, start_last, ended, "end", end_first, end_last,
    grade,
    row_number() OVER (ORDER BY kind, one, other, what, number) AS place,
    lag("end") OVER tie AS before,
    list_has_any(support, (SELECT list(id) FROM world.claims
        WHERE kind = 'relations' AND status = 'restored' AND modality = '')) AS restores
FROM world.spells
WHERE $theme <> ''
WINDOW tie AS (PARTITION BY kind, one, other, what, held ORDER BY number);

-- The days of each spell as documents and registry have them; ``lapsed`` where the registry alone
-- tells of an end.
CREATE TABLE bounded AS
WITH known AS (
    SELECT t.* REPLACE (
            CASE WHEN held OR start_last < $never THEN start_last ELSE 0 END AS start_last,
            CASE WHEN ended THEN end_first ELSE $never END AS end_first,
            CASE WHEN ended THEN end_last ELSE $never END AS end_last),
        greatest(a.begun, b.begun, 0) AS begun, least(a.over_last, b.over_last) AS over_last,
        CASE WHEN a.over_last < b.over_last OR b.over_last IS NULL THEN a.over_first
            WHEN b.over_last < a.over_last OR a.over_last IS NULL THEN b.over_first
            ELSE least(a.over_first, b.over_first) END AS over_first,
        ended AND end_first > 0 AS till_told
    FROM themed AS t LEFT JOIN lives AS a ON a.actor = one LEFT JOIN lives AS b ON b.actor = other
), told AS (
    SELECT *, coalesce(over_last < $never AND end_last = $never, false) AS mortal,
        greatest(start_first, CASE WHEN ended THEN end_first ELSE 0 END) <= over_last AS within,
        start_first = 0 AND held AND $of_states AND begun > 0
            AND begun <= least(start_last, CASE WHEN till_told THEN end_first ELSE $never END) AS unborn
    FROM known
)
SELECT theme, rank, one, other, what, held, start, start_first AS told_first, ended, "end", grade, place,
    CASE WHEN unborn THEN begun ELSE start_first END AS start_first,
    CASE WHEN mortal AND within AND NOT held THEN least(start_last, over_first)
        ELSE start_last END AS start_last,
    CASE WHEN mortal AND within AND held THEN least(end_first, over_first) ELSE end_first END AS end_first,
    CASE WHEN mortal AND within AND held THEN least(end_last, over_last) ELSE end_last END AS end_last,
    mortal AND within AND held AND NOT ended AS lapsed,
    CASE WHEN mortal AND start_first > over_last THEN over_last + 1 END AS beyond
FROM told;

-- The times of which nobody tells whether a spell that had begun still stood.
CREATE TABLE pauses AS
SELECT DISTINCT place, low, high FROM (
    SELECT place, low, high FROM bounded JOIN gaps ON actor IN (one, other)
    WHERE held AND start_last < low
    UNION ALL
    SELECT place, beyond, $never FROM bounded WHERE held AND beyond IS NOT NULL);

CREATE TABLE stretches AS
WITH marks AS (
    SELECT DISTINCT theme, one, other, unnest(CASE
        WHEN NOT held THEN [0, start_last]
        WHEN end_last < $never THEN [0, start_first, start_last, end_first + 1, end_last + 1]
        WHEN ended THEN [0, start_first, start_last, end_first + 1]
        ELSE [0, start_first, start_last] END) AS low
    FROM bounded
    UNION
    SELECT theme, one, other, unnest([low, high + 1]) FROM bounded JOIN pauses USING (place)
), cuts AS (
    SELECT *, coalesce(lead(low) OVER (PARTITION BY theme, one, other ORDER BY low), 4000000) - 1
        AS high
    FROM marks
), judged AS (
    SELECT theme, one, other, low, high, place, rank, held, what, start, ended, "end", grade,
        CASE WHEN NOT held THEN (start_last > low)::INTEGER
            WHEN start_first > low OR end_last < low THEN 0
            WHEN start_last <= low AND end_first >= least(high, $never) THEN CASE WHEN paused THEN 1 ELSE 2 END
            ELSE 1 END AS status,
        held AND paused AND start_last <= low AND end_first >= least(high, $never) AS paused,
        bool_or(held) OVER tie AS ever, bool_or(held AND end_last < low) OVER tie AS over,
        bool_or(held AND lapsed AND end_last < low) OVER tie AS lapsed,
        bool_or(held AND told_first > low) OVER tie AS later
    FROM (
        SELECT cuts.*, b.* EXCLUDE (theme, one, other), p.place IS NOT NULL AS paused
        FROM cuts JOIN bounded AS b USING (theme, one, other)
        LEFT JOIN pauses AS p ON p.place = b.place AND cuts.low BETWEEN p.low AND p.high
    )
    WINDOW tie AS (PARTITION BY theme, one, other, low)
    QUALIFY row_number() OVER (
        PARTITION BY theme, one, other, low ORDER BY status DESC, rank, place) = 1
)
SELECT theme, one, other, low, high, status, rank, what,
    CASE WHEN status = 2 THEN nullif(start, '') END AS since,
    CASE WHEN status > 0 THEN grade END AS grade,
    CAST(CASE WHEN status = 2 THEN $said
        WHEN status = 1 AND NOT held THEN $undated
        WHEN status = 1 AND paused THEN $interrupted
        WHEN status = 1 AND grade = 'disputed' THEN $disputed
        WHEN status = 1 AND (start = '' OR (ended AND "end" = '')) THEN $undated
        WHEN status = 1 THEN $precision
        WHEN NOT ever THEN $none WHEN lapsed THEN $lapsed WHEN over THEN $ended
        WHEN later THEN $before ELSE $unborn END AS because) AS reason
FROM judged;

CREATE TABLE bearers AS
SELECT code, actor, (since - DATE '0001-01-01' + 1)::INTEGER AS low,
    (until - DATE '0001-01-01' + 1)::INTEGER AS high,
    actor IN (SELECT state FROM world.documents WHERE current) AS read
FROM identities WHERE code IN (SELECT code FROM members);

-- Relations have no direction, so that each of the two is first once.
CREATE TABLE standing AS
WITH sided AS (
    FROM stretches
    UNION ALL
    SELECT * REPLACE (other AS one, one AS other) FROM stretches WHERE theme = 'relations'
)
SELECT s.* REPLACE (a.code AS one, b.code AS other,
    greatest(s.low, a.low, b.low, span.first) AS low, least(s.high, a.high, b.high, span.last) AS high)
FROM sided AS s JOIN bearers AS a ON a.actor = s.one JOIN bearers AS b ON b.actor = s.other, span
WHERE theme <> 'membership' AND greatest(s.low, a.low, b.low, span.first)
    <= least(s.high, a.high, b.high, span.last);

-- The best of what stood within a year but neither on its first day nor on its last.
CREATE TABLE within AS
WITH dated AS (
    SELECT theme, one, other, status, DATE '0001-01-01' + (low - 1) AS first,
        DATE '0001-01-01' + (least(high, 3652059) - 1) AS last
    FROM standing WHERE low > 1
)
SELECT theme, one, other, year(first)::INTEGER AS low, low AS high, max(status) AS status FROM dated
WHERE year(first) = year(last) AND strftime(first, '%m-%d') > '01-01'
    AND strftime(last, '%m-%d') < '12-31'
GROUP BY ALL;

-- What is sure to have begun or ended in a year. Of two beginnings the later is a restoration where a
-- document tells of an end between them, or says so; else nobody knows whether there was an end.
CREATE TABLE turns AS
WITH dated AS (
    SELECT one, other, unnest([true, false]) AS begins,
        unnest([start_first, CASE WHEN ended THEN end_first END]) AS first,
        unnest([start_last, CASE WHEN ended THEN end_last END]) AS last,
        before IS NOT NULL OR coalesce(restores, false) AS later,
        coalesce(before <> '', false) OR coalesce(restores, false) AS again,
        "end" <> '' AS told
    FROM themed WHERE theme = 'relations' AND held
), sure AS (
    SELECT *, year(DATE '0001-01-01' + (last - 1))::INTEGER AS "year" FROM dated
    WHERE first > 0 AND last < 3652060
        AND year(DATE '0001-01-01' + (first - 1)) = year(DATE '0001-01-01' + (last - 1))
), sided AS (
    FROM sure UNION ALL SELECT * REPLACE (other AS one, one AS other) FROM sure
)
SELECT a.code AS one, b.code AS other, "year" AS low, "year" AS high,
    bool_or(begins AND NOT later) AS established, bool_or(begins AND later AND again) AS restored,
    bool_or(begins AND later AND NOT again) AS begun_unsure,
    bool_or(NOT begins AND told) AS severed, bool_or(NOT begins AND NOT told) AS ended_unsure
FROM sided AS s
JOIN bearers AS a ON a.actor = s.one AND s.last BETWEEN a.low AND a.high
JOIN bearers AS b ON b.actor = s.other AND s.last BETWEEN b.low AND b.high
GROUP BY ALL;
