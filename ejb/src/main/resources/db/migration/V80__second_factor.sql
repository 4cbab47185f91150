-- What an officer has besides his password. The secret is sealed with a key derived from the data key.
create table second_factor (
    officer_id   uuid primary key references officer (id),
    sealed       text not null,
    begun_at     timestamptz not null,
    -- null until a first code has shown that the device has it
    added_at     timestamptz,
    -- the step of time of the last code that was good: a code is good once, and none before it is
    last_step    bigint
);

-- ten of them, each good once; kept as hashes of 80 random bits
create table recovery_code (
    officer_id  uuid not null references second_factor (officer_id) on delete cascade,
    code_sha256 text not null check (code_sha256 ~ '^[0-9a-f]{64}$'),
    used_at     timestamptz,
    primary key (officer_id, code_sha256)
);

-- a password was right and more is asked for: good for that and for nothing else
create table half_sign_in (
    token_sha256 text primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
    officer_id   uuid not null references officer (id),
    created_at   timestamptz not null,
    address      text not null,
    agent        text not null
);
create index half_sign_in_created on half_sign_in (created_at);
create index half_sign_in_officer on half_sign_in (officer_id);

-- which factor was used last in a session, or made a token, and when
alter table sign_in_session
    add column factor         text,
    add column factor_used_at timestamptz,
    add constraint sign_in_session_factor check ((factor is null) = (factor_used_at is null));
alter table api_token
    add column factor         text,
    add column factor_used_at timestamptz,
    add constraint api_token_factor check ((factor is null) = (factor_used_at is null));
