-- The template of an address of a calendar or of a list in parts; empty for other addresses.
alter table portal_page add column series text not null default '';
-- The requests of a visit for such addresses.
alter table portal_visit add column series integer not null default 0;
-- The pages whose content is inserted by scripts, and how many of them a browser has rendered.
alter table portal_visit add column scripted integer not null default 0;
alter table portal_visit add column rendered integer not null default 0;
