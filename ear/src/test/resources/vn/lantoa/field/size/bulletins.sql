-- A tenth as many bulletins for the loudspeakers as assets, and as many orders of messages. Needs fill_plan.
create temp table fill_bulletin as
select gen_random_uuid() as id, asset, release, organisation, n, at, texts ->> 'title' as title from fill_plan where n % 10 = 0;
insert into bulletin (id, organisation_id, asset_id, release_id, version_number, language, title, medium, priority, script, slot_seconds,
                      estimate_millis, voice, state, first_on, last_on, days, times, zone, created_at, created_by, changed_at)
select id, organisation, asset, release, 1, 'vi', title, 'LOUDSPEAKER', 'NORMAL', 'Bà con chú ý.', 60, 20000, 'ANNOUNCER', 'OUT',
       at::date, at::date + 7, array['MONDAY'], array['05:30'], 'Asia/Ho_Chi_Minh', at, 'fill', at
from fill_bulletin;
insert into bulletin_commune (bulletin_id, commune_id)
select b.id, o.id from fill_bulletin b cross join generate_series(0, 2) k
join fill_commune o on o.n = (b.n / 10 + k) % (select count(*) from fill_commune);
insert into bulletin_status (bulletin_id, state, note, at, by_whom)
select id, s, '', at, 'fill' from fill_bulletin cross join (values ('MAKING'), ('OUT')) v (s);
insert into bulletin_playout (id, bulletin_id, commune_id, place, played_at, outcome, seconds, note, reported_at, reported_by)
select gen_random_uuid(), b.id, c.commune_id, 'Cụm loa 1', b.at, 'PLAYED', 20, '', b.at, 'fill'
from fill_bulletin b join bulletin_commune c on c.bulletin_id = b.id;

create temp table fill_order as
select gen_random_uuid() as id, t.id as partner, p.organisation, p.asset, p.n, p.at
from fill_plan p join fill_partner t on t.n = p.n / 10 % (select count(*) from fill_partner)
where p.n % 10 = 5;
insert into broadcast_order (id, partner_id, organisation_id, asset_id, version_number, form, text, sender, communes, audience, message_class,
                             opens_at, closes_at, cap, label, quiet_from, quiet_until, state, created_at, created_by)
select id, partner, organisation, asset, 1, 'MARKED', '[TB] Gọi 1022.', 'UBNDTINH', array['xa-1'], 'citizens', 'NOTICE', at,
       at + interval '1 day', 1000, '[TB]', '21:00', '07:00', 'DONE', at, 'fill'
from fill_order;
insert into broadcast_order_status (order_id, state, note, at, by_whom)
select id, s, '', at, 'fill' from fill_order cross join (values ('ORDERED'), ('ACCEPTED'), ('DONE')) v (s);
insert into broadcast_total (id, order_id, delivered, failed, unconfirmed, reasons, reported_at, reported_by)
select gen_random_uuid(), id, 900, 50, 50, '{}', at, 'fill' from fill_order;
drop table fill_bulletin, fill_order;
