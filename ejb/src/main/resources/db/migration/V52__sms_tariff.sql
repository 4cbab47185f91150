-- Stage sms: what telecom companies ask for one part to one number, each tariff from a day on until the next.

create table sms_tariff (
    partner_id uuid not null references partner (id),
    valid_from date not null,
    gsm7       numeric(9, 2) not null check (gsm7 >= 0), -- dong (VND)
    ucs2       numeric(9, 2) not null check (ucs2 >= 0), -- dong (VND)
    set_at     timestamptz not null,
    set_by     text not null,
    primary key (partner_id, valid_from)
);
