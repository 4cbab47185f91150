-- What an operator watches, hour by hour for a week: the worst reading of each hour.
create table operation_reading (
    measure text not null, -- vn.lantoa.platform.measure.Measure
    subject text not null, -- a partner, a route, a node; empty for the whole hub
    at      timestamptz not null, -- the beginning of the hour
    value   double precision not null,
    primary key (measure, subject, at)
);
create index operation_reading_at on operation_reading (at);

-- When a backup was whole. The command that made it writes it.
create table backup_made (
    at   timestamptz primary key default now(),
    name text not null -- of its manifest
);
