-- A world: documents, what they say, what was not understood in them. Nothing is ever changed but
-- which version of a document is the current one; all else is added, or read anew as a whole.
-- Texts are '' where a document says nothing; dates are EDTF, as precise as the words.

CREATE TABLE world (format INTEGER);

CREATE TABLE builds (number INTEGER, today VARCHAR);

CREATE TABLE documents (
    key VARCHAR,          -- a hash of name, media type, version and bytes
    name VARCHAR,         -- what its file or page is called
    media_type VARCHAR,
    place VARCHAR,        -- the file or address it came from
    title VARCHAR,
    version VARCHAR,      -- revision id or date, when known
    format VARCHAR,
    sha256 VARCHAR,       -- of the source as UTF-8
    length BIGINT,        -- of the source, in code points
    state VARCHAR,        -- id of the actor that it is about
    claims INTEGER,
    fault BOOLEAN,        -- it could not be read at all
    reader VARCHAR,       -- a hash of the code that read it
    read_at VARCHAR,      -- the day it was read, as the build was told
    written VARCHAR,      -- the day its version was saved, where the source says so
    seen INTEGER,         -- the last build that was given it
    current BOOLEAN       -- no newer version of the same title is known
);

CREATE TABLE claims (
    document VARCHAR,     -- documents.key
    id VARCHAR,
    kind VARCHAR,
    subject VARCHAR,
    object VARCHAR,
    parties VARCHAR[],
    as_written JSON,
    status VARCHAR,
    start VARCHAR,
    "end" VARCHAR,
    date VARCHAR,
    qualifiers JSON,
    modality VARCHAR,
    refs VARCHAR[],
    quote VARCHAR,
    "at" BIGINT,
    section VARCHAR,
    maker VARCHAR,        -- the outside tool that proposed it; '' for what was read here
    one VARCHAR,          -- the first of two it is about: the subject, or the first of two parties
    other VARCHAR,        -- the second of them
    pair VARCHAR,         -- both in order, 'AZE|HUN': what answers look it up by
    edition VARCHAR       -- of a dataset, which tells how things stood then and no more
);

CREATE TABLE notes (
    document VARCHAR,
    label VARCHAR,
    title VARCHAR,
    publisher VARCHAR,
    date VARCHAR,
    accessed VARCHAR,
    archived BOOLEAN,
    url VARCHAR
);

CREATE TABLE findings (
    document VARCHAR,     -- documents.key
    code VARCHAR,
    message VARCHAR,
    "at" BIGINT,            -- offset in the source, in code points
    "end" BIGINT,
    line INTEGER,         -- from 1
    "column" INTEGER      -- from 1
);

-- What the checks object to inside each document, as it was when it was read.
CREATE TABLE objections (
    document VARCHAR,     -- documents.key
    code VARCHAR,         -- the check's
    message VARCHAR,
    "at" BIGINT,          -- offset of the quote in the source, in code points
    quote VARCHAR,
    line INTEGER,         -- from 1
    "column" INTEGER,     -- from 1
    text VARCHAR,         -- the line, or the part of it around the words
    "offset" INTEGER,     -- where in it the words begin
    also JSON             -- the other places that it is about: a list of the same fields
);

-- All that is wrong with a document: what the checks object to, and what the reader did not
-- understand where no check has told that in better words.
CREATE VIEW complaints AS
    SELECT document, code, message, "at", "at" + length(quote) AS "end", line, "column" FROM objections
    UNION ALL
    SELECT document, code, message, "at", "end", line, "column" FROM findings
    WHERE NOT EXISTS (
        SELECT 1 FROM objections AS o
        WHERE o.document = findings.document AND o."at" = findings."at");

-- Days as numbers (1 is 0001-01-01), so that sets of dates compare without reading EDTF.
CREATE TABLE days (text VARCHAR, first INTEGER, last INTEGER);

-- What a status does to the tie it speaks of, and how it is said.
CREATE TABLE statuses (kind VARCHAR, status VARCHAR, effect VARCHAR, says VARCHAR);

CREATE VIEW current_claims AS
    SELECT claims.* FROM claims JOIN documents ON documents.key = claims.document
    WHERE documents.current;

-- The claims with the references that their documents give for them: of every version read.
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

-- The same of current documents alone.
CREATE VIEW evidence AS
    SELECT testimony.* FROM testimony JOIN documents ON documents.key = testimony.document
    WHERE documents.current;

-- When each version of a document said what it says: the day it was saved where that is known,
-- or its version where that is a date (the last day of it), else the day it was read.
CREATE VIEW versions AS
    SELECT *, CASE WHEN written <> '' THEN written WHEN version ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' THEN version
        WHEN version ~ '^[0-9]{4}-[0-9]{2}$' THEN version || '-31'
        WHEN version ~ '^[0-9]{4}$' THEN version || '-12-31' ELSE read_at END AS said_at
    FROM documents WHERE NOT fault;
