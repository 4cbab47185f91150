-- A campaign with approved and planned items. Parameters: the number of items, the instant at which the first is due, and
-- the seconds between one and the next.
with given as (select ?::integer as many, ?::timestamptz as due, ?::uuid as campaign, ?::integer as apart),
agency as (select o.id from organisation o where o.code = 'so-khcn'),
maker as (select id from officer where login = 'canbo'),
planned as materialized (
  select gen_random_uuid() as asset, gen_random_uuid() as version, gen_random_uuid() as release, n, given.due + (n - 1) * given.apart * interval '1 second' as due,
         given.campaign,
         agency.id as organisation, maker.id as officer,
         encode(sha256(convert_to('busy ' || given.campaign || n, 'UTF8')), 'hex') as seal,
         jsonb_build_object('title', 'Tin nhắn số ' || n, 'description', 'Tin nhắn của ngày 10/10.', 'topic', 'III.2',
             'text', 'Nộp hồ sơ tại nhà: dichvucong.gov.vn. ' || n, 'publisher', 'so-khcn', 'license', 'CC-BY-4.0', 'aiUse', 'NONE',
             'credit', 'Sở Khoa học và Công nghệ', 'audience', jsonb_build_array('citizens')) as texts
  from given, agency, maker, generate_series(1, (select many from given)) n),
campaigns as (
  insert into campaign (id, code, title, organisation_id, template, anchor_on, zone, created_at, created_by, lock_version)
  select campaign, 'busy-' || left(campaign::text, 8), 'Một phút bận rộn', agency.id, 'mot-lan', current_date,
         'Asia/Ho_Chi_Minh', now(), maker.id, 1 from given, agency, maker returning id),
assets as (
  insert into asset (id, organisation_id, kind, language, created_at, created_by)
  select asset, organisation, 'SMS_TEXT', 'vi', now(), officer from planned returning id),
versions as (
  insert into asset_version (id, asset_id, number, state, texts, notes, seal, sealed_json, created_at, created_by)
  select version, asset, 1, 'READY', texts, '{}', seal, '{}', now(), officer from planned returning id),
reviews as (
  insert into submission (id, asset_id, version_id, version_number, organisation_id, seal, state, step, deciders, submitted_at,
                          submitted_by, ended_at)
  select gen_random_uuid(), asset, version, 1, organisation, seal, 'APPROVED', 1, jsonb_build_array(organisation), now(), officer, now() from planned returning id),
releases as (
  insert into release (id, asset_id, version_id, version_number, organisation_id, seal, reach, state, due_at, created_at,
                       created_by, lock_version)
  select release, asset, version, 1, organisation, seal, 'PUBLIC', 'PLANNED', due, now(), officer, 1 from planned returning id),
statuses as (
  insert into release_status (id, release_id, position, state, at, actor)
  select gen_random_uuid(), release, 1, 'PLANNED', now(), 'officer:' || officer from planned returning id)
insert into campaign_item (id, campaign_id, position, title, phase, language, audience, channels, reach, organisation_id, starts_at,
                           asset_id, version_id, release_id, assignment, sequence, changed_at, lock_version)
select gen_random_uuid(), campaign, n, 'Tin nhắn số ' || n, 'PEAK', 'vi', 'citizens', 'CMS_EMBED', 'PUBLIC', organisation,
       (due at time zone 'Asia/Ho_Chi_Minh')::timestamp, asset, version, release, 'NONE', 0, now(), 1 from planned
