-- Partners' private feeds: a token that stands in addresses, for readers that cannot send headers. What stands in addresses
-- is seen by many: such a token opens the feed and what it speaks of, and nothing else; all others open no feed.
alter table api_token
    add column purpose text not null default 'API' check (purpose in ('API', 'FEED')),
    add constraint api_token_feed check (purpose = 'API' or partner_id is not null);
