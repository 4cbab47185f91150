-- Stage catalogue, saved searches: of the secret in the address of a feed only its SHA-256 is kept, in hexadecimal digits, as
-- of all other secrets. Existing addresses keep working; none can be shown again. The column has a new name, so that a node
-- of the former version writes no secret into it.

alter table saved_search rename column token to token_sha256;
update saved_search set token_sha256 = encode(sha256(convert_to(token_sha256, 'UTF8')), 'hex');
