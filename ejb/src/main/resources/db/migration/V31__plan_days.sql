-- Stage campaign: the days of the year that the plan names; what the plan leaves open (who sends, who receives, whether
-- the day itself still counts) is data that an administrator corrects
create table plan_day (
    id         uuid primary key,
    code       text not null unique check (code ~ '^[a-z0-9-]{1,60}$'),
    purpose    text not null check (purpose in ('OBSERVANCE', 'DEADLINE')),
    month      integer not null check (month between 1 and 12),
    day        integer not null check (day between 1 and 31),
    meaning    text not null check (meaning in ('ON', 'BY', 'BEFORE')),
    first_year integer not null,
    last_year  integer check (last_year >= first_year),
    title_vi   text not null,
    title_en   text not null,
    sender     text not null default '',
    recipient  text not null default '',
    source     text not null,
    sequence   integer not null default 0,
    changed_at timestamptz not null default now(),
    ended_at   timestamptz
);
insert into plan_day (id, code, purpose, month, day, meaning, first_year, last_year, title_vi, title_en, sender, recipient, source)
values
    ('6a0d7d2e-6c1f-4d0c-9f57-2a3f5a7f1010', 'ngay-chuyen-doi-so', 'OBSERVANCE', 10, 10, 'ON', 2022, null,
     'Ngày Chuyển đổi số quốc gia', 'National Digital Transformation Day', '', '', 'IV.3.c'),
    ('6a0d7d2e-6c1f-4d0c-9f57-2a3f5a7f1205', 'bao-cao-don-vi', 'DEADLINE', 12, 5, 'BY', 2025, 2030,
     'Hạn báo cáo năm của các cơ quan, đơn vị', 'Yearly reports of the agencies are due',
     'Các cơ quan, đơn vị, địa phương', 'Sở Khoa học và Công nghệ', 'VI.1.d'),
    ('6a0d7d2e-6c1f-4d0c-9f57-2a3f5a7f1210', 'bao-cao-tong-hop', 'DEADLINE', 12, 10, 'BEFORE', 2025, 2030,
     'Hạn báo cáo tổng hợp của tỉnh', 'The consolidated report of the province is due',
     'Sở Khoa học và Công nghệ (cần xác nhận)', 'Chủ tịch UBND tỉnh; Bộ Khoa học và Công nghệ (cần xác nhận)', 'VI.2.c'),
    ('6a0d7d2e-6c1f-4d0c-9f57-2a3f5a7f1215', 'bao-cao-bo', 'DEADLINE', 12, 15, 'BEFORE', 2025, 2030,
     'Hạn gửi báo cáo năm về Bộ', 'The yearly report is due at the Ministry',
     'UBND tỉnh (cần xác nhận)', 'Bộ Khoa học và Công nghệ (cần xác nhận)', 'VI.2.c');
