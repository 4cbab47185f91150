-- The province: agencies up to 200, officers up to 2,000, partners up to 500, each with its entitlements. Added to the
-- present rows; none of them can sign in.
insert into organisation (id, kind, code, name, parent_id, valid_from, created_at, lock_version)
select gen_random_uuid(), case when n % 3 = 0 then 'DEPARTMENT' else 'COMMUNE' end, 'don-vi-' || n,
       case when n % 3 = 0 then 'Sở thử tải số ' else 'Ủy ban nhân dân xã thử tải số ' end || n, p.id, '2025-07-01', now(), 1
from generate_series(1, (select 200 - count(*) from organisation)::integer) n,
     (select id from organisation where kind = 'PROVINCE') p
on conflict do nothing;

insert into organisation_name (id, organisation_id, name, valid_from)
select gen_random_uuid(), id, name, valid_from from organisation o
where not exists (select 1 from organisation_name n where n.organisation_id = o.id);

insert into officer (id, login, display_name, email, organisation_id, enabled, created_at, created_by, lock_version)
select gen_random_uuid(), 'thu-tai-' || n, 'Cán bộ thử tải ' || n, 'thu-tai-' || n || '@tinh.example.vn', o.id, true, now(), 'fill', 1
from generate_series(1, (select 2000 - count(*) from officer)::integer) n
join (select id, row_number() over (order by code) - 1 as place, count(*) over () as many from organisation) o on o.place = n % o.many
on conflict do nothing;

insert into role_grant (id, officer_id, organisation_id, role, valid_from, granted_at, granted_by)
select gen_random_uuid(), id, organisation_id, role, '2025-07-01', now(), 'fill'
from officer cross join (values ('UPLOADER'), ('APPROVER'), ('RELEASER')) r (role)
where login like 'thu-tai-%';

insert into partner (id, organisation_id, code, name, created_at, requests_per_minute)
select gen_random_uuid(), o.id, 'doi-tac-' || n, 'Đối tác thử tải ' || n, now(), 600
from generate_series(1, (select 500 - count(*) from partner)::integer) n
join (select id, row_number() over (order by code) - 1 as place, count(*) over () as many from organisation) o on o.place = n % o.many
on conflict do nothing;

insert into entitlement (id, partner_id, kinds, topics, languages, receivers, originals, given_at, given_by)
select gen_random_uuid(), id, case n % 3 when 0 then array['LEAFLET', 'VIDEO'] else array[]::text[] end, array[]::text[],
       case n % 5 when 0 then array['vi', 'km'] else array[]::text[] end, array[]::text[], n % 2 = 0, now(), 'fill'
from (select id, row_number() over (order by code) as n from partner where code like 'doi-tac-%') p;

insert into subscription (id, partner_id, channel, label, target, settings, state, begun_after, created_at, created_by)
select gen_random_uuid(), id, 'WEBHOOK', 'Trang tin', 'http://127.0.0.1:1/' || code, '{}',
       case when code = 'doi-tac-1' then 'PAUSED' else 'ENDED' end, 0, now(), 'fill'
from partner where code like 'doi-tac-%';

create temp table fill_officer as select id, row_number() over (order by login) - 1 as n from officer;
create index on fill_officer (n);
create temp table fill_partner as
select p.id, s.id as subscription, row_number() over (order by code) - 1 as n
from partner p join subscription s on s.partner_id = p.id where code like 'doi-tac-%';
create index on fill_partner (n);
analyze fill_officer, fill_partner;
create temp table fill_commune as select id, row_number() over (order by code) - 1 as n from organisation where kind = 'COMMUNE';
