-- The code finds the kinds of scheduled actions, so that another one needs no migration.
alter table campaign_errand drop constraint campaign_errand_kind_check;
