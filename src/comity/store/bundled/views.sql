CREATE VIEW numbered AS SELECT * REPLACE (coalesce(id, substr(md5(concat_ws('|', document, "at", kind, one, other, status, start, "end", date, modality, qualifiers)), 1, 24)) AS id) FROM packed_claims;
CREATE VIEW claims AS SELECT "document", "id", "kind", "subject", "object", "parties", "as_written", "status", "start", "end", "date", "qualifiers", "modality", "refs", '' AS quote, "at", "section", "maker", "one", "other", "pair", "edition" FROM numbered;

CREATE VIEW spells AS
    WITH called AS (
        SELECT pair, list(id ORDER BY place) AS ids FROM numbered WHERE pair <> '' GROUP BY pair)
    SELECT s.* REPLACE (
        list_sort(list_transform(support, lambda place: ids[place])) AS support,
        list_sort(list_transform(dissent, lambda place: ids[place])) AS dissent)
    FROM packed_spells AS s JOIN called USING (pair);
CREATE VIEW complaints AS
    SELECT document, code, message, "at", "at" + length(quote) AS "end", line, "column" FROM objections
    UNION ALL
    SELECT document, code, message, "at", "end", line, "column" FROM findings
    WHERE NOT EXISTS (
        SELECT 1 FROM objections AS o
        WHERE o.document = findings.document AND o."at" = findings."at");
CREATE VIEW current_claims AS
    SELECT claims.* FROM claims JOIN documents ON documents.key = claims.document
    WHERE documents.current;
CREATE VIEW testimony AS
    WITH called AS (
        SELECT pair, document, id, unnest(refs) AS label, generate_subscripts(refs, 1) AS place
        FROM claims WHERE len(refs) > 0
    ), cited AS (
        SELECT called.pair, called.document, called.id, list(struct_pack(
            label := called.label, title := coalesce(notes.title, ''),
            publisher := coalesce(notes.publisher, ''), date := coalesce(notes.date, ''),
            url := coalesce(notes.url, '')) ORDER BY place) AS refs
        FROM called LEFT JOIN notes USING (document, label)
        GROUP BY ALL
    )
    SELECT claims.* EXCLUDE (refs), coalesce(cited.refs, []) AS refs
    FROM claims LEFT JOIN cited USING (pair, document, id);
CREATE VIEW evidence AS
    SELECT testimony.* FROM testimony JOIN documents ON documents.key = testimony.document
    WHERE documents.current;
CREATE VIEW versions AS
    SELECT *, CASE WHEN written <> '' THEN written WHEN version ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' THEN version
        WHEN version ~ '^[0-9]{4}-[0-9]{2}$' THEN version || '-31'
        WHEN version ~ '^[0-9]{4}$' THEN version || '-12-31' ELSE read_at END AS said_at
    FROM documents WHERE NOT fault;
CREATE VIEW dyads AS
WITH folded AS (
    SELECT pair, string_agg(json_array(kind, one, other, what, number, held, start, start_first, start_last, ended, "end", end_first, end_last, grade, support, dissent), ',' ORDER BY kind, one, other, what, number)
        AS spells, '' AS claims
    FROM spells WHERE true GROUP BY pair
), told AS (
    SELECT pair, '' AS spells, string_agg(json_array(id, kind, subject, object, parties, status, start, "end", date, modality, qualifiers, quote, "at", section, document, refs), ',' ORDER BY document, "at", id) AS claims
    FROM evidence WHERE pair <> '' AND true GROUP BY pair
)
SELECT pair, split_part(pair, '|', 1) AS one, split_part(pair, '|', 2) AS other,
    '[' || max(spells) || ']' AS spells, '[' || max(claims) || ']' AS claims
FROM (FROM folded UNION ALL FROM told)
GROUP BY ALL
ORDER BY pair;
