-- Registers (R2.7), the desk's settings, and the three calendars it ships with.
-- Instants are UTC seconds, lists are one item a line, and search_key is the folded text that the
-- register's own search looks in.

CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE calendars (
    id {{identity}},
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    zone TEXT NOT NULL,
    week TEXT NOT NULL,
    closed_on_holidays INTEGER NOT NULL CHECK (closed_on_holidays IN (0, 1)),
    exceptions TEXT NOT NULL
);

CREATE TABLE agreements (
    id {{identity}},
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    response_a BIGINT NOT NULL CHECK (response_a >= 0),
    response_b BIGINT CHECK (response_b >= 0),
    calendar_id BIGINT REFERENCES calendars (id) ON DELETE RESTRICT,
    update_interval BIGINT NOT NULL CHECK (update_interval > 0),
    hourly_rate BIGINT NOT NULL CHECK (hourly_rate >= 0),
    included_per_month BIGINT NOT NULL CHECK (included_per_month >= 0),
    rounding TEXT NOT NULL CHECK (rounding IN ('case', 'entry')),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
);

CREATE TABLE agents (
    id {{identity}},
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    initials TEXT NOT NULL,
    email TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('viewer', 'agent', 'lead')),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
);

CREATE TABLE customers (
    id {{identity}},
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    organisation_number TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    agreement_id BIGINT REFERENCES agreements (id) ON DELETE RESTRICT,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    search_key TEXT NOT NULL
);

-- A customer's domains are part of the customer and leave with it.
CREATE TABLE customer_domains (
    domain TEXT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    place INTEGER NOT NULL
);
CREATE INDEX customer_domains_of_customer ON customer_domains (customer_id, place);

CREATE TABLE contacts (
    id {{identity}},
    version INTEGER NOT NULL,
    customer_id BIGINT REFERENCES customers (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    telephone TEXT NOT NULL,
    language TEXT CHECK (language IN ('nb', 'nn', 'en')),
    bouncing INTEGER NOT NULL CHECK (bouncing IN (0, 1)),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    search_key TEXT NOT NULL
);
CREATE UNIQUE INDEX contacts_address ON contacts (address) WHERE address <> '';
CREATE INDEX contacts_of_customer ON contacts (customer_id);

CREATE TABLE sites (
    id {{identity}},
    version INTEGER NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customers (id) ON DELETE RESTRICT,
    address TEXT NOT NULL,
    test_address TEXT NOT NULL,
    monitoring_label TEXT NOT NULL,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
);
CREATE INDEX sites_of_customer ON sites (customer_id);

INSERT INTO calendars (version, name, zone, week, closed_on_holidays, exceptions) VALUES
    (1, 'Brukerstøtte', 'Europe/Oslo',
     '[[[540,960]],[[540,960]],[[540,960]],[[540,960]],[[540,960]],[],[]]', 1, '[]'),
    (1, 'Telefon', 'Europe/Oslo',
     '[[[480,960]],[[480,960]],[[480,960]],[[480,960]],[[480,960]],[],[]]', 1, '[]'),
    (1, 'Døgnet rundt', 'Europe/Oslo',
     '[[[0,1440]],[[0,1440]],[[0,1440]],[[0,1440]],[[0,1440]],[[0,1440]],[[0,1440]]]', 0, '[]');
