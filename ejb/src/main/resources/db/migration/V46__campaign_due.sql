-- By which day an agency is to have made what it was asked for, and of what it was reminded: of each once.
alter table campaign_item
    add column due_on date; -- null: a week before it is to be out
create table campaign_reminder (
    item_id uuid not null references campaign_item (id),
    stage   text not null check (stage in ('WEEK', 'DAYS', 'OVERDUE', 'ESCALATED')),
    due_on  date not null,
    at      timestamptz not null,
    primary key (item_id, stage, due_on)
);
create index campaign_item_asked on campaign_item (starts_at) where assignment in ('SENT', 'ACCEPTED');
