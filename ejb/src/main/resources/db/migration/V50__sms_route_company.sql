-- Stage sms: the telecom company to which a route leads, by whose tariff its messages are priced; none: not one of the partners.

alter table sms_route add column partner_id uuid references partner (id);
