-- Released assets with titles and texts of the kind the hub has: fill.assets of them, beside what is there. A third of the words
-- of a text are in most other texts as well, as "dịch vụ công" is. One in five is the former one in another language; of a
-- hundred, three are taken back, three have come to their end, and two have a second version. The bytes of one in two thousand are
-- those of what is there already; those of the others are not in the store.
create temp table fill_word as
with words as (
  select array['Hướng dẫn', 'Tờ rơi', 'Video', 'Đồ họa', 'Cẩm nang', 'Bản tin', 'Thông báo', 'Bài phát thanh', 'Áp phích', 'Hỏi đáp'] as form,
         array['nộp hồ sơ', 'tra cứu kết quả', 'đăng ký', 'cấp lại', 'cấp đổi', 'gia hạn', 'thanh toán', 'xác nhận', 'điều chỉnh', 'thu hồi',
               'khai báo', 'liên thông', 'chứng thực', 'trích lục', 'đính chính'] as act,
         array['khai sinh', 'khai tử', 'kết hôn', 'căn cước', 'hộ chiếu', 'lý lịch tư pháp', 'giấy phép lái xe', 'đất đai', 'xây dựng',
               'kinh doanh', 'bảo hiểm y tế', 'bảo hiểm xã hội', 'thuế thu nhập', 'thường trú', 'tạm trú', 'trợ cấp', 'hộ nghèo',
               'người có công', 'học phí', 'khám chữa bệnh', 'an toàn thực phẩm', 'môi trường', 'lao động', 'việc làm', 'nước sạch',
               'chăn nuôi', 'trồng trọt', 'thủy sản', 'điện lực', 'viễn thông'] as matter,
         array['trực tuyến', 'tại nhà', 'qua bưu chính', 'trên cổng dịch vụ công', 'bằng điện thoại', 'tại bộ phận một cửa',
               'không dùng tiền mặt', 'mức độ toàn trình'] as way,
         array['Long Thành', 'Nhơn Trạch', 'Biên Hòa', 'Trảng Bom', 'Xuân Lộc', 'Định Quán', 'Tân Phú', 'Cẩm Mỹ', 'Thống Nhất', 'Vĩnh Cửu',
               'Đồng Xoài', 'Bình Long', 'Phước Long', 'Lộc Ninh', 'Bù Đăng', 'Bù Đốp', 'Hớn Quản', 'Chơn Thành', 'Phú Riềng', 'Bù Gia Mập'] as place,
         array['Người dân có thể thực hiện dịch vụ công trực tuyến ở bất cứ đâu.', 'Cán bộ tổ công nghệ số cộng đồng hướng dẫn tận nhà.',
               'Chuẩn bị tài khoản định danh điện tử mức độ hai.', 'Lệ phí được giảm một nửa khi nộp hồ sơ trực tuyến.',
               'Kết quả được trả trong ba ngày làm việc.', 'Gọi tổng đài 1022 khi cần hỗ trợ.', 'Không cung cấp mã xác thực cho người lạ.',
               'Tài liệu dành cho người cao tuổi và đồng bào dân tộc thiểu số.',
               'Doanh nghiệp thực hiện trên hệ thống thông tin giải quyết thủ tục hành chính.', 'Điểm hỗ trợ đặt tại nhà văn hóa ấp.',
               'Mang theo giấy tờ gốc để đối chiếu khi được yêu cầu.', 'Theo dõi trạng thái hồ sơ bằng mã số biên nhận.'] as said)
select * from words;

create temp table fill_chance as
select gen_random_uuid() as asset, gen_random_uuid() as version, gen_random_uuid() as release, n, random() as a, random() as b,
       random() as c, random() as d, random() as e, random() as f, random() as g,
       now() - random() * interval '730 days' - interval '2 hours' as at
from generate_series(1, current_setting('fill.assets')::integer) n;

create temp table fill_agency as
select id, code, row_number() over (order by code) - 1 as n from organisation;

create temp table fill_plan as
select c.asset, c.version, c.release, c.n, c.at, agency.id as organisation, o.asset as variant_of,
       (array['INFOGRAPHIC', 'VIDEO', 'LEAFLET', 'POSTER', 'NEWS_TEXT', 'PHOTO', 'AUDIO_PROGRAMME', 'HANDBOOK'])
         [1 + floor(coalesce(o.a, c.a) * 8)] as kind,
       case when o.asset is null then 'vi' else (array['km', 'sti', 'crw', 'cma', 'en'])[1 + floor(c.b * 5)] end as language,
       (array['PUBLISHED', 'WITHDRAWN', 'EXPIRED', 'SUPERSEDED'])
         [case when c.n % 100 < 3 then 2 when c.n % 100 < 6 then 3 when c.n % 100 < 8 then 4 else 1 end] as state,
       case when c.n % 20 = 11 then 'PARTNERS' else 'PUBLIC' end as reach,
       jsonb_build_object(
         'title', format('%s %s %s %s tại %s', form[1 + floor(c.a * c.a * 10)], act[1 + floor(c.b * 15)],
                         matter[1 + floor(c.c * c.c * 30)], way[1 + floor(c.d * 8)], place[1 + floor(c.e * 20)]),
         'description', concat_ws(' ', said[1 + floor(c.f * 12)], said[1 + floor(c.g * 12)], said[1 + floor(c.a * 12)]),
         'text', concat_ws(' ', said[1 + floor(c.b * 12)], said[1 + floor(c.c * 12)], said[1 + floor(c.d * 12)], said[1 + floor(c.e * 12)],
                           act[1 + floor(c.f * 15)], matter[1 + floor(c.g * 30)], 'Số hồ sơ', c.n),
         'topic', 'III.' || (1 + floor(c.c * 6)), 'publisher', agency.code, 'license', 'CC-BY-4.0', 'aiUse', 'NONE',
         'audience', jsonb_build_array((array['citizens', 'elderly', 'minorities', 'businesses', 'students'])[1 + floor(c.f * 5)],
                                       (array['remote-areas', 'leaders'])[1 + floor(c.g * 2)])) as texts,
       jsonb_build_object('planTasks', jsonb_build_array((1 + floor(c.d * 5)) || '.' || (1 + floor(c.e * 4)))) as notes
from fill_chance c cross join fill_word
join fill_agency agency on agency.n = floor(c.f * c.f * (select count(*) from fill_agency))
left join fill_chance o on o.n = c.n - 1 and c.n % 5 = 0;
create index on fill_plan (n);
analyze fill_plan;

create temp table fill_bytes as
select distinct on (f.media_type) f.media_type, f.name, f.bytes, f.sha256 from version_file f order by f.media_type;
create temp table fill_picture as
select r.media_type, r.bytes, r.sha256, r.width, r.height from rendition r where r.state = 'READY' and r.media_type like 'image/%' limit 1;

insert into asset (id, organisation_id, kind, language, variant_of, created_at, created_by)
select asset, organisation, kind, language, variant_of, at - interval '3 days', gen_random_uuid() from fill_plan;

-- the draft stays as the base of the next version; of one in a thousand that has been begun
insert into draft (asset_id, lock_version, texts, notes, saved_at, saved_by)
select asset, 1, texts, notes, case when n % 1000 = 50 then at else at - interval '3 days' end, gen_random_uuid() from fill_plan;

insert into asset_version (id, asset_id, number, state, texts, notes, seal, sealed_json, created_at, created_by)
select version, asset, 1, 'READY', texts, notes, repeat('0', 64), '{}', at - interval '2 days', gen_random_uuid() from fill_plan;

insert into version_file (id, version_id, position, role, name, media_type, bytes, sha256, added_by, facts)
select gen_random_uuid(), version, 1, case when media_type = 'application/pdf' then 'PRINT' else 'MASTER' end, name, media_type,
       bytes, case when fill_plan.n % 2000 = 0 then sha256 else encode(sha256(version::text::bytea), 'hex') end, gen_random_uuid(), '{}'
from fill_plan join (select *, row_number() over () - 1 as n from fill_bytes) b on b.n = fill_plan.n % (select count(*) from fill_bytes);

insert into rendition (id, version_id, position, seal, name, recipe, state, media_type, bytes, sha256, width, height, planned_at, ready_at)
select gen_random_uuid(), version, r.position, repeat('0', 64), r.name, r.name, 'READY', media_type, bytes,
       case when fill_plan.n % 2000 = 0 then sha256 else encode(sha256((r.name || version)::bytea), 'hex') end, width, height,
       at - interval '2 days', at - interval '2 days'
from fill_plan cross join fill_picture cross join (values (1, 'thumbnail'), (2, 'preview'), (3, 'web')) r (position, name);

insert into blob (sha256, object_key, bytes, created_at)
select sha256, 'fill/' || sha256, bytes, now() from (
  select f.sha256, f.bytes from fill_plan p join version_file f on f.version_id = p.version
  union all select r.sha256, r.bytes from fill_plan p join rendition r on r.version_id = p.version) b
on conflict do nothing;

insert into submission (id, asset_id, version_id, version_number, organisation_id, seal, state, step, deciders, submitted_at,
                        submitted_by, ended_at, planned)
select gen_random_uuid(), asset, version, 1, organisation, repeat('0', 64), 'APPROVED', 1, jsonb_build_array(organisation), at - interval '2 days',
       gen_random_uuid(), at - interval '1 day', true
from fill_plan;

insert into release (id, asset_id, version_id, version_number, organisation_id, seal, reach, state, due_at, published_at,
                     expires_at, created_at, created_by, lock_version)
select release, asset, version, 1, organisation, repeat('0', 64), reach, state, at, at,
       case when state = 'EXPIRED' then at + interval '1 hour' end, at - interval '1 hour', gen_random_uuid(), 1
from fill_plan;

insert into withdrawal (release_id, kind, explanation, withdrawn_at, withdrawn_by)
select release, (array['NOTICE', 'RECALL'])[1 + n % 2], 'Số liệu đã cũ, đang được sửa lại.', at + interval '1 hour', gen_random_uuid()
from fill_plan where state = 'WITHDRAWN';

create temp table fill_second as
select gen_random_uuid() as version, gen_random_uuid() as release, asset, organisation, reach, texts, notes, version as former,
       at + interval '1 hour' as at
from fill_plan where state = 'SUPERSEDED';
insert into asset_version (id, asset_id, number, state, texts, notes, seal, sealed_json, created_at, created_by, made_from)
select version, asset, 2, 'READY', texts, notes, repeat('0', 64), '{}', at, gen_random_uuid(), former from fill_second;
insert into version_file (id, version_id, position, role, name, media_type, bytes, sha256, added_by, facts)
select gen_random_uuid(), s.version, 1, f.role, f.name, f.media_type, f.bytes, f.sha256, gen_random_uuid(), '{}'
from fill_second s join version_file f on f.version_id = s.former;
insert into release (id, asset_id, version_id, version_number, organisation_id, seal, reach, state, due_at, published_at,
                     created_at, created_by, lock_version)
select release, asset, version, 2, organisation, repeat('0', 64), reach, 'PUBLISHED', at, at, at, gen_random_uuid(), 1 from fill_second;

insert into release_status (id, release_id, position, state, at, actor)
select gen_random_uuid(), release, 1, 'PLANNED', at - interval '1 hour', 'fill' from fill_plan
union all select gen_random_uuid(), release, 2, 'PUBLISHED', at, 'fill' from fill_plan
union all select gen_random_uuid(), release, 3, state, at + interval '1 hour', 'fill' from fill_plan where state <> 'PUBLISHED'
union all select gen_random_uuid(), release, 1, 'PUBLISHED', at, 'fill' from fill_second;

-- the change log and the rows of feeds, as they would have been written one by one
create temp table fill_change as
select (select seq from change_head) + row_number() over (order by at, change) as seq, c.* from (
  select asset, 1 as version, 'PUBLISH' as change, release, reach, at from fill_plan
  union all select asset, 1, case state when 'EXPIRED' then 'EXPIRE' when 'WITHDRAWN' then case n % 2 when 0 then 'WITHDRAW' else 'RECALLED' end else 'SUPERSEDE' end,
                   release, reach, at + interval '1 hour' from fill_plan where state <> 'PUBLISHED'
  union all select asset, 2, 'PUBLISH', release, reach, at from fill_second) c;
insert into change_entry (seq, asset_id, version_number, change, release_id, reach, at)
select seq, asset, version, change, release, reach, at from fill_change order by seq;
insert into feed_change (feed, rank, seq, asset_id, at)
select f.feed, coalesce(h.rank, 0) + row_number() over (partition by f.feed order by c.seq), c.seq, c.asset_id, c.at
from public_change c
join release r on r.id = c.release_id
join asset a on a.id = c.asset_id
join asset_version v on v.id = r.version_id
cross join lateral (values ('all'), ('kind-' || lower(replace(a.kind, '_', '-'))), ('lang-' || a.language),
                           ('topic-' || (v.texts ->> 'topic')), ('org-' || r.organisation_id)) as f (feed)
left join (select feed, max(rank) as rank from feed_change group by feed) h on h.feed = f.feed
where f.feed is not null and c.seq > (select seq from change_head);
update delivery_plan set seq = (select max(seq) from change_entry);
update websub_plan set seq = (select max(seq) from change_entry);
update change_head set seq = (select max(seq) from change_entry);
-- the rows of current releases
insert into shown_release
select r.asset_id, r.id, r.version_id, r.version_number, r.organisation_id, a.kind, a.language, v.texts ->> 'topic', r.reach,
       r.published_at, r.expires_at
from release r join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
where r.state = 'PUBLISHED' order by r.asset_id
on conflict do nothing;
insert into feed_asset (asset_id, feeds)
select asset_id, feeds_of(kind, language, topic, organisation_id) from shown_release where reach = 'PUBLIC'
on conflict do nothing;
delete from feed_count;
insert into feed_count (feed, items) select feed, count(*) from feed_asset cross join unnest(feeds) feed group by feed;

drop table fill_word, fill_chance, fill_agency, fill_bytes, fill_picture, fill_second, fill_change;
