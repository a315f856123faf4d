//! The statements of businesses, people and links.

pub(crate) const ADD_BUSINESS: &str =
    "INSERT INTO business (id, slug, name, settings, made_at) VALUES ($1, $2, $3, $4, $5)";

pub(crate) const SLUGS: &str = "SELECT slug FROM business WHERE slug = $1 OR (slug >= $2 AND slug < $3)";

pub(crate) const CHANGE_SETTINGS: &str = "UPDATE business SET settings = $2, name = $3 WHERE id = $1";

pub(crate) const SETTINGS: &str = "SELECT settings FROM business WHERE id = $1";

pub(crate) const BUSINESSES: &str = "SELECT id, slug, name FROM business ORDER BY name, id";

pub(crate) const NAMED: &str =
    "SELECT id, slug, name FROM business WHERE name = $1 OR slug = $1 ORDER BY made_at";

pub(crate) const ADD_PERSON: &str = "
INSERT INTO person (id, email, name, password, language, operator, made_at) VALUES ($1, $2, $3, $4, NULL, $5, $6)";

pub(crate) const BY_EMAIL: &str = "SELECT id, password FROM person WHERE email = $1";

pub(crate) const PEOPLE: &str = "
SELECT p.email, p.name, p.operator, m.role, b.name AS business
FROM person p LEFT JOIN membership m ON m.person = p.id LEFT JOIN business b ON b.id = m.business
ORDER BY p.email, b.name";

pub(crate) const IS_ANYBODY: &str = "SELECT id FROM person LIMIT 1";

pub(crate) const PASSWORD: &str = "UPDATE person SET password = $2 WHERE id = $1";

pub(crate) const LANGUAGE: &str = "UPDATE person SET language = $2 WHERE id = $1";

pub(crate) const JOIN: &str = "
INSERT INTO membership (business, person, role) VALUES ($1, $2, $3)
ON CONFLICT (business, person) DO UPDATE SET role = excluded.role";

pub(crate) const ENTRUST: &str = "
INSERT INTO membership (business, person, role)
SELECT b.id, p.id, 'owner' FROM business b JOIN person p ON p.operator
WHERE NOT EXISTS (SELECT 1 FROM membership m WHERE m.business = b.id)";

pub(crate) const MAKE_OPERATOR: &str = "UPDATE person SET operator = $2 WHERE id = $1";

/// The business that was asked for comes first, and so among those that are read in any case.
pub(crate) const WHO: &str = "
SELECT p.name AS person, p.language, p.operator, m.role, b.id AS business, b.slug, b.name
FROM person p LEFT JOIN membership m ON m.person = p.id LEFT JOIN business b ON b.id = m.business
WHERE p.id = $1
ORDER BY CASE WHEN b.slug = $2 THEN 0 ELSE 1 END, b.name, b.id LIMIT 50";

pub(crate) const ADD_LINK: &str =
    "INSERT INTO link (token, person, purpose, ends_at) VALUES ($1, $2, $3, $4)";

pub(crate) const LINK: &str = "SELECT person FROM link WHERE token = $1 AND purpose = $2 AND ends_at > $3";

pub(crate) const USE_LINK: &str =
    "DELETE FROM link WHERE token = $1 AND purpose = $2 AND ends_at > $3 RETURNING person";

pub(crate) const CLEAN_LINKS: &str = "DELETE FROM link WHERE ends_at < $1";

pub(crate) const DROP_LINKS: &str = "DELETE FROM link WHERE purpose = $1";
