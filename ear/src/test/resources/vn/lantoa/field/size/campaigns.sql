-- Fifty campaigns of a hundred items each, over five years.
insert into campaign (id, code, title, organisation_id, template, anchor_on, zone, created_at, created_by, lock_version)
select gen_random_uuid(), 'thu-tai-' || n, 'Chiến dịch thử tải ' || n, o.id, 'digital-transformation-day',
       current_date - 900 + n * 36, 'Asia/Ho_Chi_Minh', now(), gen_random_uuid(), 1
from generate_series(1, 50) n, (select id from organisation where kind = 'PROVINCE') o;
insert into campaign_announcement (campaign_id, announced_at, summary, hashtags, sequence, changed_at, changed_by)
select id, now(), 'Hưởng ứng Ngày Chuyển đổi số.', '#chuyendoiso', 1, now(), 'fill' from campaign where code like 'thu-tai-%';
insert into campaign_item (id, campaign_id, position, title, phase, language, audience, channels, reach, organisation_id, starts_at,
                           assignment, sequence, changed_at, lock_version)
select gen_random_uuid(), c.id, k, 'Việc thử tải ' || k, (array['BEFORE', 'PEAK', 'AFTER'])[1 + k % 3], 'vi', '', 'CMS_EMBED,PRESS_FEED', 'PUBLIC',
       o.id, c.anchor_on + (k % 30 - 15) + time '08:00', 'ACCEPTED', 1, now(), 1
from campaign c cross join generate_series(1, 100) k
join (select id, row_number() over (order by code) - 1 as n, count(*) over () as many from organisation) o on o.n = k % o.many
where c.code like 'thu-tai-%';
