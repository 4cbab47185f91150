-- Packages of one item are written without compression and without a temporary file: a ZIP has the CRC-32 of each file
-- before its bytes. Computed when first needed, then kept with the bytes, which never change.
alter table blob add column crc32 bigint check (crc32 between 0 and 4294967295);

-- shot lists and loudness sheets are tables
create or replace view version_bytes as
select f.version_id, false as derived, f.role, f.language, f.name, f.media_type, f.bytes, f.sha256, f.position,
       nullif(f.facts ->> 'width', '')::integer as width, nullif(f.facts ->> 'height', '')::integer as height
from version_file f
union all
select n.version_id, true, n.name, null,
       n.name || case n.media_type
                     when 'image/jpeg' then '.jpg'
                     when 'image/webp' then '.webp'
                     when 'image/png' then '.png'
                     when 'video/mp4' then '.mp4'
                     when 'audio/mpeg' then '.mp3'
                     when 'audio/wav' then '.wav'
                     when 'application/json' then '.json'
                     when 'application/vnd.apple.mpegurl' then '.m3u8'
                     when 'text/csv' then '.csv'
                     else '' end,
       n.media_type, n.bytes, n.sha256, 1000, n.width, n.height
from rendition n
where n.state = 'READY';
