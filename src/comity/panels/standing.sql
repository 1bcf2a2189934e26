-- How every tie of a world stands through time, by the codes of a system of states. Filled in by
-- standing.py: $theme and $rank (what a tie is counted under, and its place there), $because (all
-- reasons) and $said, $before, $ended, $none, $precision, $disputed, $undated (why).
--
-- The days on which the spells of a tie may begin and end cut time into stretches; in each of them
-- the answer is the same for every day: 2 yes, 1 unsaid, 0 no, as answers about one day judge it.
-- Days are numbers (1 is 0001-01-01). The table ``span`` has the first and the last day asked for.

-- Words would take most of the memory.
CREATE TYPE because AS ENUM ($because);

CREATE TABLE themed AS
SELECT $theme AS theme, $rank AS rank,
    one, other, what, held, start, start_first, start_last, ended, "end", end_first, end_last, grade,
    row_number() OVER (ORDER BY kind, one, other, what, number) AS place,
    lag("end") OVER tie AS before,
    list_has_any(support, (SELECT list(id) FROM world.claims
        WHERE kind = 'relations' AND status = 'restored' AND modality = '')) AS restores
FROM world.spells
WHERE $theme <> ''
WINDOW tie AS (PARTITION BY kind, one, other, what, held ORDER BY number);

CREATE TABLE stretches AS
WITH marks AS (
    SELECT DISTINCT theme, one, other, unnest(CASE
        WHEN NOT held THEN [0]
        WHEN ended THEN [0, start_first, start_last, end_first + 1, end_last + 1]
        ELSE [0, start_first, start_last] END) AS low
    FROM themed
), cuts AS (
    SELECT *, coalesce(lead(low) OVER (PARTITION BY theme, one, other ORDER BY low), 4000000) - 1
        AS high
    FROM marks
), judged AS (
    SELECT theme, one, other, low, high, place, rank, what, start, ended, "end", grade,
        CASE WHEN NOT held OR start_first > low OR (ended AND end_last < low) THEN 0
            WHEN start_last <= low AND (NOT ended OR end_first >= high) THEN 2
            ELSE 1 END AS status,
        bool_or(held) OVER tie AS ever, bool_or(held AND ended AND end_last < low) OVER tie AS over
    FROM cuts JOIN themed USING (theme, one, other)
    WINDOW tie AS (PARTITION BY theme, one, other, low)
    QUALIFY row_number() OVER (
        PARTITION BY theme, one, other, low ORDER BY status DESC, rank, place) = 1
)
SELECT theme, one, other, low, high, status, rank, what,
    CASE WHEN status = 2 THEN nullif(start, '') END AS since,
    CASE WHEN status > 0 THEN grade END AS grade,
    CAST(CASE WHEN status = 2 THEN $said
        WHEN status = 1 AND grade = 'disputed' THEN $disputed
        WHEN status = 1 AND (start = '' OR (ended AND "end" = '')) THEN $undated
        WHEN status = 1 THEN $precision
        WHEN NOT ever THEN $none WHEN over THEN $ended ELSE $before END AS because) AS reason
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
