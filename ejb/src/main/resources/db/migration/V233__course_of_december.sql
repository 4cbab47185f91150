-- Reminders of the later steps.
alter table report_reminder add column step text not null default 'UNITS'; -- vn.lantoa.report.ReportStep
alter table report_reminder drop constraint report_reminder_pkey;
alter table report_reminder add primary key (organisation_id, year, step, last_on, days);
