-- The consolidated reports of a year are reports of the root, one of each step after that of the units.
alter table unit_report add column step text not null default 'UNITS' check (step in ('UNITS', 'DEPARTMENT', 'COMMITTEE'));
alter table unit_report alter column step drop default;
alter table unit_report drop constraint unit_report_organisation_id_year_key;
alter table unit_report add unique (organisation_id, year, step);
