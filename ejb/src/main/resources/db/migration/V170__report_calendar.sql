-- Stage report: the deadlines of a year each time that they are moved, whole; before that those that come with the hub count.
create table report_calendar (
    year      integer not null,
    number    integer not null check (number > 0),
    deadlines jsonb not null, -- vn.lantoa.report.deadline.ReportDeadline, one of each step
    reason    text not null,
    moved_at  timestamptz not null,
    moved_by  text not null, -- the actor
    primary key (year, number)
);
create trigger report_calendar_is_history before update or delete or truncate on report_calendar
    for each statement execute function refuse_change();
