-- Stage report: the frozen copies of accepted reports. Their archives are files of object storage.
create table report_snapshot (
    id           uuid primary key,
    report_id    uuid not null,
    kind         text not null check (kind in ('UNIT', 'DEPARTMENT', 'COMMITTEE')),
    number       integer not null check (number > 0), -- of the copies of the report
    submission   integer not null, -- that was frozen
    former_id    uuid unique references report_snapshot (id), -- what it corrects
    sha256       text not null unique references blob (sha256), -- of the archive
    bytes        bigint not null check (bytes > 0),
    frozen_at    timestamptz not null,
    frozen_by    text not null, -- the office; who did it is in the audit log
    code_release text not null,
    plan_version integer not null,
    unique (report_id, number),
    unique (report_id, submission),
    check ((former_id is null) = (number = 1)),
    foreign key (report_id, submission) references unit_report_submission (report_id, number)
);
create trigger report_snapshot_is_history before update or delete or truncate on report_snapshot
    for each statement execute function refuse_change();
