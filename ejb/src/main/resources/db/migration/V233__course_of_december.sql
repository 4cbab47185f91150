-- Reminders of the later steps, and the person to call in each unit.
alter table report_reminder add column step text not null default 'UNITS'; -- vn.lantoa.report.ReportStep
alter table report_reminder drop constraint report_reminder_pkey;
alter table report_reminder add primary key (organisation_id, year, step, last_on, days);

-- Stage organisation: whom to call in an organisation.
create table organisation_contact (
    organisation_id uuid primary key references organisation (id),
    name            text not null check (name <> ''), -- an office or a person
    phone           text not null check (phone <> '')
);
