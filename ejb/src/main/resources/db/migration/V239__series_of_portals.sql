-- The template of an address of a calendar or of a list in parts; empty for other addresses.
alter table portal_page add column series text not null default '';
-- The requests of a visit for such addresses.
alter table portal_visit add column series integer not null default 0;
