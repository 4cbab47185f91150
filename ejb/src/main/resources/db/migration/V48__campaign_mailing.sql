-- What is to be sent to a list of numbers once the item is out.
create table campaign_item_mailing (
    item_id       uuid primary key references campaign_item (id),
    list_id       uuid not null references contact_list (id),
    route_id      uuid not null references sms_route (id),
    form          text not null check (form in ('MARKED', 'UNMARKED', 'SHORTENED')),
    message_class text not null check (message_class in ('NOTICE', 'CAMPAIGN', 'EMERGENCY')),
    planned_by    uuid not null, -- the officer for whom it is placed
    planned_at    timestamptz not null
);
