-- Stage release: withdrawals of many that wait a moment, in which they can be called off. A row goes when it is done or called off.
create table planned_withdrawal (
    release_id  uuid primary key references release (id),
    explanation text not null,
    due_at      timestamptz not null,
    planned_by  uuid not null
);
create index planned_withdrawal_due on planned_withdrawal (due_at);
