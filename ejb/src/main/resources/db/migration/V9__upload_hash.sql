-- The running SHA-256 of an upload lives in the memory of the node that takes its chunks. What is written down is the
-- hash of the whole, where one node has seen all bytes; where there is none, the stored object is read back.
alter table upload drop column digest;
alter table upload add column hash text check (hash ~ '^[0-9a-f]{64}$');
