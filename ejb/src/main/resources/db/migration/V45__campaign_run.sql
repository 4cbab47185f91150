-- A whole campaign can be paused, stopped and taken up again. A planned release can be held: its time may pass, and it waits.
alter table release
    add column held_at timestamptz; -- null: not held
alter table campaign
    add column run        text not null default 'RUNNING' check (run in ('RUNNING', 'PAUSED', 'STOPPED')),
    add column run_reason text not null default '',
    add column run_since  timestamptz; -- null: since it began
