-- Stage asset: the latest assets of some agencies, which the matrix of services counts, without a look at all.
create index asset_latest on asset (organisation_id, created_at desc, id);
