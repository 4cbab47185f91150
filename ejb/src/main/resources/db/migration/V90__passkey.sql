-- Passkeys (WebAuthn) of officers: of each the public half only.
create table passkey (
    id              uuid primary key,
    officer_id      uuid not null references officer (id),
    name            text not null,
    -- by which the device knows it; of one officer for ever
    credential_id   text not null unique,
    -- id and public key as the device said them
    credential      text not null,
    backup_eligible boolean not null,
    -- how often it had signed when it was used last; gone back, it may be a copy
    counter         bigint not null,
    added_at        timestamptz not null,
    last_used_at    timestamptz
);
create index passkey_officer on passkey (officer_id);

-- what passkeys have been given to sign: one for an officer and an occasion, good for minutes and one answer
create table passkey_challenge (
    officer_id uuid not null references officer (id),
    occasion   text not null,
    challenge  text not null,
    posed_at   timestamptz not null,
    primary key (officer_id, occasion)
);
create index passkey_challenge_posed on passkey_challenge (posed_at);

-- recovery codes are of the officer, whatever else he has
alter table recovery_code
    drop constraint recovery_code_officer_id_fkey,
    add constraint recovery_code_officer_id_fkey foreign key (officer_id) references officer (id);

-- the secret of another device, until a code has shown that the device has it
alter table second_factor add column next_sealed text;
