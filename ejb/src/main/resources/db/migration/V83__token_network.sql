-- from which network a token was used last
alter table api_token add column last_network text;
