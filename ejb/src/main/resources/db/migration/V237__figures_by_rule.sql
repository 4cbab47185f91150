-- Stage report: proven uses and amounts of submitted figures. The row of the empty task is the total of distinct uses; submissions
-- of the first format have none. Proven is null under counting rule 1.
alter table unit_report_figure
    drop column strength,
    drop column told,
    add column proven integer,
    add column amounts jsonb not null default '[]'; -- of use, uses, amount

-- Indicators as units have submitted them.
create table unit_report_indicator (
    report_id uuid not null,
    number    integer not null,
    indicator text not null,
    counted   integer not null,
    total     integer not null, -- the denominator
    primary key (report_id, number, indicator),
    foreign key (report_id, number) references unit_report_submission (report_id, number)
);
create trigger unit_report_indicator_is_history before update or delete or truncate on unit_report_indicator
    for each statement execute function refuse_change();
