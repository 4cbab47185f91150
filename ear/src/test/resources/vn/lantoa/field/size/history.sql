-- The history of a province with fill.assets assets: audit entries, letters of the outbox, notices, deliveries, readings,
-- recalls, leaflets. Needs fill_plan of the releases of the same session.
insert into audit_entry (id, at, actor, action, object, details)
select gen_random_uuid(), p.at + k * interval '7 minutes', 'officer:' || o.id,
       (array['asset-created', 'draft-saved', 'file-added', 'version-sealed', 'version-inspected', 'version-submitted',
              'version-approved', 'release-planned', 'release-published', 'file-taken'])[k],
       'asset:' || p.asset, jsonb_build_object('organisation', p.organisation)
from fill_plan p cross join generate_series(1, 10) k
join fill_officer o on o.n = (p.n + k) % (select count(*) from fill_officer);

insert into outbox_message (id, event, handler, body, created_at, attempts, next_attempt_at, done_at)
select gen_random_uuid(), 'ReleasePublished', (array['IndexPublished', 'PlanDeliveries', 'TellOfficers'])[k], '{}',
       now() - random() * interval '6 days', 1, now() - interval '6 days', now() - random() * interval '6 days'
from fill_plan p cross join generate_series(1, 3) k where p.n % 5 = 0;

insert into notice (id, officer_id, kind, subject, asset_id, title, created_at)
select gen_random_uuid(), o.id, 'RELEASED', 'release:' || p.release, p.asset, p.texts ->> 'title', p.at
from fill_plan p join fill_officer o on o.n = p.n % (select count(*) from fill_officer)
where p.n % 5 = 0;

-- one partner has been sent half of it all
insert into delivery (id, subscription_id, seq, asset_id, urgent, state, attempts, planned_at, settled_at, said)
select gen_random_uuid(), s.subscription, p.n, p.asset, false, case when p.n % 1000 = 0 then 'FAILED' else 'ACCEPTED' end, 1, p.at, p.at, '200'
from fill_plan p join fill_partner s on s.n = case when p.n % 2 = 0 then 0 else p.n % (select count(*) from fill_partner) end;

insert into download (partner_id, asset_id, version_number, name, sha256, taken_on, times, last_at)
select t.id, p.asset, 1, 'master', repeat('0', 64), p.at::date, 1, p.at
from fill_plan p join fill_partner t on t.n = p.n % (select count(*) from fill_partner)
where p.n % 2 = 0;

insert into sighting (asset_id, version_number, host, day, views)
select asset, 1, 'xa-' || n % 95 || '.tinh.example.vn', at::date, 1 + n % 50 from fill_plan where n % 2 = 0;
insert into page_sighting (partner_id, asset_id, version_number, page, day, views)
select t.id, p.asset, 1, 'https://xa-' || p.n % 95 || '.tinh.example.vn/tin/' || p.n, p.at::date, 1 + p.n % 50
from fill_plan p join fill_partner t on t.n = p.n % (select count(*) from fill_partner)
where p.n % 4 = 0;
insert into partner_usage (partner_id, day, requests, bytes)
select id, current_date - k, 1000, 1000000 from partner cross join generate_series(1, 365) k where code like 'doi-tac-%';

insert into recall_receipt (id, release_id, partner_id, reasons, state, named_at, due_at, done, removed_at)
select gen_random_uuid(), p.release, t.id, array['ENTITLED'], case when k = 1 and p.at > now() - interval '30 days' then 'OVERDUE' else 'ACKNOWLEDGED' end, p.at + interval '1 hour',
       p.at + interval '2 hours', case when k = 1 and p.at > now() - interval '30 days' then null else 'removed' end,
       case when k = 1 and p.at > now() - interval '30 days' then null else p.at + interval '90 minutes' end
from fill_plan p cross join generate_series(1, 3) k
join fill_partner t on t.n = (p.n / 100 + k) % (select count(*) from fill_partner)
where p.state = 'WITHDRAWN';

insert into published_report (id, partner_id, asset_id, version_number, medium, address, published_at, reported_at, reported_by)
select gen_random_uuid(), t.id, p.asset, 1, 'WEB', 'https://bao.tinh.example.vn/' || p.n, p.at, p.at, 'fill'
from fill_plan p join fill_partner t on t.n = p.n % (select count(*) from fill_partner)
where p.n % 10 = 0;

insert into leaflet (code, asset_id, version_number, made_at)
select translate(substr(md5(p.n::text), 1, 8), 'ilou', 'jkmn'), p.asset, 1, p.at from fill_plan p where p.kind = 'LEAFLET'
on conflict do nothing;
insert into leaflet_scan (code, place, day, scans)
select code, 'xa-' || row_number() over () % 95, current_date - 1, 3 from leaflet on conflict do nothing;

insert into idempotency_key (asked_by, key, what, begun_at, done, status)
select 'officer:' || o.id, 'fill-' || k, 'POST /api/v1/assets', now() - random() * interval '20 hours', true, 201
from fill_officer o cross join generate_series(1, 10) k;
