-- Stage sms: what holds for contacting numbers, by class of messages. A class without a row has the strict terms.

create table contact_terms (
    message_class text primary key check (message_class in ('NOTICE', 'CAMPAIGN', 'EMERGENCY')),
    quiet_from    time not null,
    quiet_until   time not null, -- the same as quiet_from: no quiet hours
    most_a_day    integer not null check (most_a_day >= 0), -- in any 24 hours, of all classes together
    label         text not null, -- with which a text must begin; empty: with anything
    bases         text not null, -- legal bases that are enough, separated by spaces
    heeds_opt_out boolean not null,
    opt_out_word  text not null, -- with which a phone says "no more"; empty: only the words of the routes
    changed_at    timestamptz not null,
    changed_by    text not null
);

alter table broadcast_order
    add column most_a_day   integer not null default 3,
    add column opt_out_word text not null default 'TC';
