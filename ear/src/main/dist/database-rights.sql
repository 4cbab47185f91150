-- The rights of the user that the hub works with, lantoa_hub: to read and to write what is in the tables, and to own nothing.
-- The owner of the database runs it, once; what a later release adds comes with the same rights. See operations.md.
grant usage on schema public to lantoa_hub;
grant select, insert, update, delete on all tables in schema public to lantoa_hub;
grant usage, select on all sequences in schema public to lantoa_hub;
alter default privileges in schema public grant select, insert, update, delete on tables to lantoa_hub;
alter default privileges in schema public grant usage, select on sequences to lantoa_hub;
-- what is written there stays
revoke update, delete on audit_entry, audit_seal from lantoa_hub;
revoke insert, update, delete on flyway_schema_history from lantoa_hub;
