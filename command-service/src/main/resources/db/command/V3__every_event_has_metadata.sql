-- An import may have none to give; Axon cannot load a stream in which it is missing.
ALTER TABLE event ALTER COLUMN metadata SET DEFAULT '{}', ALTER COLUMN metadata SET NOT NULL;
