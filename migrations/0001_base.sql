-- What the other migrations stand on. Both extensions are trusted: the owner of a database may create them.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
