-- Released assets with titles and texts of the kind the hub has: %1$d of them, beside what is there. A third of the words of
-- a text are in most other texts as well, as "dịch vụ công" is.
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
               'Mang theo giấy tờ gốc để đối chiếu khi được yêu cầu.', 'Theo dõi trạng thái hồ sơ bằng mã số biên nhận.'] as said),
chance as materialized (
  select gen_random_uuid() as asset, gen_random_uuid() as version, n, random() as a, random() as b, random() as c, random() as d,
         random() as e, random() as f, random() as g, random() as h from generate_series(1, %1$d) n),
agency as materialized (select id, code, row_number() over (order by code) - 1 as n, count(*) over () as all_of_them from organisation),
planned as materialized (
  select asset, version, now() - h * interval '730 days' as at, agency.id as organisation,
         (array['INFOGRAPHIC', 'VIDEO', 'LEAFLET', 'POSTER', 'NEWS_TEXT', 'PHOTO', 'AUDIO_PROGRAMME', 'HANDBOOK'])[1 + floor(a * 8)] as kind,
         (array['vi', 'vi', 'vi', 'vi', 'vi', 'km', 'sti', 'crw', 'cma', 'en'])[1 + floor(b * 10)] as language,
         jsonb_build_object('title', format('%%s %%s %%s %%s tại %%s', form[1 + floor(a * a * 10)], act[1 + floor(b * 15)],
                                            matter[1 + floor(c * c * 30)], way[1 + floor(d * 8)], place[1 + floor(e * 20)]),
             'description', concat_ws(' ', said[1 + floor(f * 12)], said[1 + floor(g * 12)], said[1 + floor(a * 12)]),
             'text', concat_ws(' ', said[1 + floor(b * 12)], said[1 + floor(c * 12)], said[1 + floor(d * 12)], said[1 + floor(e * 12)],
                               act[1 + floor(f * 15)], matter[1 + floor(g * 30)], 'Số hồ sơ', chance.n),
             'topic', 'III.' || (1 + floor(c * 6)), 'publisher', agency.code, 'license', 'CC-BY-4.0', 'aiUse', 'NONE',
             'audience', jsonb_build_array((array['citizens', 'elderly', 'minorities', 'businesses', 'students'])[1 + floor(f * 5)],
                                           (array['remote-areas', 'leaders'])[1 + floor(g * 2)])) as texts,
         jsonb_build_object('planTasks', jsonb_build_array((1 + floor(d * 5)) || '.' || (1 + floor(e * 4)))) as notes
  from chance cross join words join agency on agency.n = floor(f * f * all_of_them)),
assets as (
  insert into asset (id, organisation_id, kind, language, created_at, created_by)
  select asset, organisation, kind, language, at, gen_random_uuid() from planned),
versions as (
  insert into asset_version (id, asset_id, number, state, texts, notes, seal, sealed_json, created_at, created_by)
  select version, asset, 1, 'READY', texts, notes, repeat('0', 64), '{}', at, gen_random_uuid() from planned)
insert into release (id, asset_id, version_id, version_number, organisation_id, seal, reach, state, due_at, published_at,
                     created_at, created_by, lock_version)
select gen_random_uuid(), asset, version, 1, organisation, repeat('0', 64), 'PUBLIC', 'PUBLISHED', at, at, at, gen_random_uuid(), 1
from planned
