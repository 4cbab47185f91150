-- The schema of the hub, in the order of its stages, printed from the catalog of a migrated database.
-- Not an input: the migrations in ejb/src/main/resources/db/migration make the schema.
-- SchemaTest compares this file with them. To renew it after a new migration, run
--   mvn test -pl ejb -am -Dtest=SchemaTest -Dsurefire.failIfNoSpecifiedTests=false
--   cp ejb/target/schema.sql ear/src/docs/schema.sql
-- The stages of tables, views and functions, and the rules of triggers, are listed in
-- ejb/src/test/resources/vn/lantoa/architecture/schema-stages.txt.


-- Stage kernel

CREATE TABLE idempotency_key (
    asked_by text NOT NULL,
    key text NOT NULL,
    what text NOT NULL,
    begun_at timestamp with time zone DEFAULT now() NOT NULL,
    done boolean DEFAULT false NOT NULL,
    result text,
    status integer,
    headers text,
    body text,
    CONSTRAINT idempotency_key_pkey PRIMARY KEY (asked_by, key)
);
CREATE INDEX idempotency_key_begun ON idempotency_key USING btree (begun_at);

-- The rows are history. They are never changed or deleted.
CREATE OR REPLACE FUNCTION refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    raise exception 'table % keeps history, % is refused', tg_table_name, lower(tg_op)
        using errcode = 'restrict_violation';
end
$function$;

CREATE OR REPLACE FUNCTION unmarked(words text)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE STRICT
RETURN lower(unaccent(NORMALIZE(words)));


-- Stage outbox

CREATE TABLE outbox_message (
    id uuid NOT NULL,
    "position" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    event text NOT NULL,
    handler text NOT NULL,
    body jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    next_attempt_at timestamp with time zone DEFAULT now() NOT NULL,
    done_at timestamp with time zone,
    parked_at timestamp with time zone,
    last_error text,
    CONSTRAINT outbox_message_pkey PRIMARY KEY (id),
    CONSTRAINT outbox_message_check CHECK (done_at IS NULL OR parked_at IS NULL)
);
CREATE INDEX outbox_message_done ON outbox_message USING btree (done_at) WHERE (done_at IS NOT NULL);
CREATE INDEX outbox_message_due ON outbox_message USING btree (next_attempt_at, "position") WHERE ((done_at IS NULL) AND (parked_at IS NULL));
CREATE INDEX outbox_message_due_by_handler ON outbox_message USING btree (handler, next_attempt_at, "position") WHERE ((done_at IS NULL) AND (parked_at IS NULL));
CREATE INDEX outbox_message_parked ON outbox_message USING btree (parked_at) WHERE (parked_at IS NOT NULL);

CREATE TABLE write_probe (
    id smallint NOT NULL,
    written_at timestamp with time zone NOT NULL,
    CONSTRAINT write_probe_pkey PRIMARY KEY (id),
    CONSTRAINT write_probe_id_check CHECK (id = 1)
);


-- Stage audit

CREATE TABLE audit_entry (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    object text NOT NULL,
    details jsonb NOT NULL,
    CONSTRAINT audit_entry_pkey PRIMARY KEY (id)
);
CREATE INDEX audit_entry_action ON audit_entry USING btree (action, at DESC, id DESC);
CREATE INDEX audit_entry_actor ON audit_entry USING btree (actor, at DESC);
CREATE INDEX audit_entry_at ON audit_entry USING btree (at DESC, id DESC);
CREATE INDEX audit_entry_object ON audit_entry USING btree (object, at DESC);
CREATE INDEX audit_entry_organisation ON audit_entry USING btree (((details ->> 'organisation'::text)), at DESC);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER audit_entry_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE audit_seal (
    seq bigint NOT NULL,
    entry_id uuid NOT NULL,
    content text NOT NULL,
    hash text NOT NULL,
    sealed_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_seal_pkey PRIMARY KEY (seq),
    CONSTRAINT audit_seal_entry_id_key UNIQUE (entry_id),
    CONSTRAINT audit_seal_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES audit_entry(id),
    CONSTRAINT audit_seal_content_check CHECK (content ~ '^[0-9a-f]{64}$'::text),
    CONSTRAINT audit_seal_hash_check CHECK (hash ~ '^[0-9a-f]{64}$'::text),
    CONSTRAINT audit_seal_seq_check CHECK (seq > 0)
);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER audit_seal_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON audit_seal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE audit_unsealed (
    entry_id uuid NOT NULL,
    CONSTRAINT audit_unsealed_pkey PRIMARY KEY (entry_id),
    CONSTRAINT audit_unsealed_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES audit_entry(id)
);

CREATE TABLE audit_walk (
    only_row boolean DEFAULT true NOT NULL,
    ordered_at timestamp with time zone NOT NULL,
    noted_at timestamp with time zone DEFAULT now() NOT NULL,
    done_at timestamp with time zone,
    progress text,
    result text,
    CONSTRAINT audit_walk_pkey PRIMARY KEY (only_row),
    CONSTRAINT audit_walk_only_row_check CHECK (only_row)
);

CREATE TABLE derivation_root (
    only_one boolean DEFAULT true NOT NULL,
    sealed text NOT NULL,
    CONSTRAINT derivation_root_pkey PRIMARY KEY (only_one),
    CONSTRAINT derivation_root_only_one_check CHECK (only_one)
);

CREATE TABLE signing_key (
    kid text NOT NULL,
    public_jwk text NOT NULL,
    private_jwk text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT signing_key_pkey PRIMARY KEY (kid)
);


-- Stage organisation

CREATE TABLE api_token (
    id uuid NOT NULL,
    token_sha256 text NOT NULL,
    officer_id uuid,
    partner_id uuid,
    label text NOT NULL,
    demo boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone,
    revoked_at timestamp with time zone,
    purpose text DEFAULT 'API'::text NOT NULL,
    factor text,
    factor_used_at timestamp with time zone,
    last_network text,
    CONSTRAINT api_token_pkey PRIMARY KEY (id),
    CONSTRAINT api_token_token_sha256_key UNIQUE (token_sha256),
    CONSTRAINT api_token_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
    CONSTRAINT api_token_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id),
    CONSTRAINT api_token_check CHECK ((officer_id IS NULL) <> (partner_id IS NULL)),
    CONSTRAINT api_token_factor CHECK ((factor IS NULL) = (factor_used_at IS NULL)),
    CONSTRAINT api_token_feed CHECK (purpose = 'API'::text OR partner_id IS NOT NULL),
    CONSTRAINT api_token_purpose_check CHECK (purpose = ANY (ARRAY['API'::text, 'FEED'::text])),
    CONSTRAINT api_token_token_sha256_check CHECK (token_sha256 ~ '^[0-9a-f]{64}$'::text)
);
CREATE INDEX api_token_officer ON api_token USING btree (officer_id);
CREATE INDEX api_token_partner ON api_token USING btree (partner_id);

CREATE TABLE audit_witness (
    day date NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    head text NOT NULL,
    mailed text[] DEFAULT '{}'::text[] NOT NULL,
    locked boolean,
    CONSTRAINT audit_witness_pkey PRIMARY KEY (day),
    CONSTRAINT audit_witness_taken_at_key UNIQUE (taken_at)
);

CREATE TABLE deputyship (
    id uuid NOT NULL,
    officer_id uuid NOT NULL,
    deputy_id uuid NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    named_at timestamp with time zone NOT NULL,
    named_by text NOT NULL,
    ended_at timestamp with time zone,
    roles text NOT NULL,
    CONSTRAINT deputyship_pkey PRIMARY KEY (id),
    CONSTRAINT deputyship_deputy_id_fkey FOREIGN KEY (deputy_id) REFERENCES officer(id),
    CONSTRAINT deputyship_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
    CONSTRAINT deputyship_check CHECK (officer_id <> deputy_id),
    CONSTRAINT deputyship_check1 CHECK (ends_on >= starts_on),
    CONSTRAINT deputyship_roles_check CHECK (roles ~ '^(UPLOADER|APPROVER|RELEASER|ADMINISTRATOR|AUDITOR)( (UPLOADER|APPROVER|RELEASER|ADMINISTRATOR|AUDITOR))*$'::text)
);
CREATE INDEX deputyship_deputy ON deputyship USING btree (deputy_id) WHERE (ended_at IS NULL);
CREATE INDEX deputyship_officer ON deputyship USING btree (officer_id) WHERE (ended_at IS NULL);

CREATE TABLE half_sign_in (
    token_sha256 text NOT NULL,
    officer_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    address text NOT NULL,
    agent text NOT NULL,
    provider text,
    provider_sid text,
    CONSTRAINT half_sign_in_pkey PRIMARY KEY (token_sha256),
    CONSTRAINT half_sign_in_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
    CONSTRAINT half_sign_in_provider CHECK ((provider IS NULL) = (provider_sid IS NULL)),
    CONSTRAINT half_sign_in_token_sha256_check CHECK (token_sha256 ~ '^[0-9a-f]{64}$'::text)
);
CREATE INDEX half_sign_in_created ON half_sign_in USING btree (created_at);
CREATE INDEX half_sign_in_officer ON half_sign_in USING btree (officer_id);

CREATE TABLE known_device (
    token_sha256 text NOT NULL,
    officer_id uuid NOT NULL,
    used_at timestamp with time zone NOT NULL,
    CONSTRAINT known_device_pkey PRIMARY KEY (token_sha256, officer_id),
    CONSTRAINT known_device_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
    CONSTRAINT known_device_token_sha256_check CHECK (token_sha256 ~ '^[0-9a-f]{64}$'::text)
);
CREATE INDEX known_device_officer ON known_device USING btree (officer_id);
CREATE INDEX known_device_used ON known_device USING btree (used_at);

CREATE TABLE letterhead (
    organisation_id uuid NOT NULL,
    contact text NOT NULL,
    phone text NOT NULL,
    authority text NOT NULL,
    abbreviation text NOT NULL,
    place_name text NOT NULL,
    signer_title text NOT NULL,
    signer_name text NOT NULL,
    CONSTRAINT letterhead_pkey PRIMARY KEY (organisation_id),
    CONSTRAINT letterhead_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);

CREATE TABLE officer (
    id uuid NOT NULL,
    login text NOT NULL,
    display_name text NOT NULL,
    email text DEFAULT ''::text NOT NULL,
    organisation_id uuid NOT NULL,
    enabled boolean NOT NULL,
    demo boolean DEFAULT false NOT NULL,
    password_hash text,
    password_set_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    lock_version bigint NOT NULL,
    password_needs_factor boolean DEFAULT false NOT NULL,
    CONSTRAINT officer_pkey PRIMARY KEY (id),
    CONSTRAINT officer_login_key UNIQUE (login),
    CONSTRAINT officer_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT officer_display_name_check CHECK (display_name <> ''::text),
    CONSTRAINT officer_login_check CHECK (login ~ '^[a-z0-9][a-z0-9._-]{1,63}$'::text)
);
CREATE INDEX officer_email ON officer USING btree (lower(btrim(email))) WHERE (btrim(email) <> ''::text);
CREATE INDEX officer_organisation ON officer USING btree (organisation_id);

CREATE TABLE officer_identity (
    id uuid NOT NULL,
    officer_id uuid NOT NULL,
    issuer text NOT NULL,
    subject text NOT NULL,
    bound_at timestamp with time zone NOT NULL,
    bound_by text NOT NULL,
    used_at timestamp with time zone,
    ended_at timestamp with time zone,
    ended_by text,
    CONSTRAINT officer_identity_pkey PRIMARY KEY (id),
    CONSTRAINT officer_identity_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
    CONSTRAINT officer_identity_check CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
    CONSTRAINT officer_identity_issuer_check CHECK (btrim(issuer) <> ''::text),
    CONSTRAINT officer_identity_subject_check CHECK (btrim(subject) <> ''::text AND length(subject) <= 255)
);
CREATE INDEX officer_identity_history ON officer_identity USING btree (officer_id);
CREATE UNIQUE INDEX officer_identity_live ON officer_identity USING btree (issuer, subject) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX officer_identity_officer ON officer_identity USING btree (officer_id, issuer) WHERE (ended_at IS NULL);
CREATE INDEX officer_identity_subject ON officer_identity USING btree (issuer, subject);

CREATE TABLE one_time_link (
    id uuid NOT NULL,
    token_sha256 text NOT NULL,
    purpose text NOT NULL,
    officer_id uuid,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT one_time_link_pkey PRIMARY KEY (id),
    CONSTRAINT one_time_link_token_sha256_key UNIQUE (token_sha256),
    CONSTRAINT one_time_link_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
    CONSTRAINT one_time_link_token_sha256_check CHECK (token_sha256 ~ '^[0-9a-f]{64}$'::text)
);
CREATE INDEX one_time_link_officer ON one_time_link USING btree (officer_id);

CREATE TABLE organisation (
    id uuid NOT NULL,
    kind text NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    parent_id uuid,
    valid_from date NOT NULL,
    valid_until date,
    remark text DEFAULT ''::text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    lock_version bigint NOT NULL,
    CONSTRAINT organisation_pkey PRIMARY KEY (id),
    CONSTRAINT organisation_code_key UNIQUE (code),
    CONSTRAINT organisation_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES organisation(id),
    CONSTRAINT organisation_check CHECK (parent_id IS NULL OR parent_id <> id),
    CONSTRAINT organisation_check1 CHECK (valid_until IS NULL OR valid_until >= valid_from),
    CONSTRAINT organisation_code_check CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text AND length(code) <= 64),
    CONSTRAINT organisation_name_check CHECK (name <> ''::text)
);
CREATE INDEX organisation_parent ON organisation USING btree (parent_id);
CREATE UNIQUE INDEX organisation_root ON organisation USING btree (kind) WHERE (kind = 'PROVINCE'::text);

CREATE TABLE organisation_name (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    name text NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    CONSTRAINT organisation_name_pkey PRIMARY KEY (id),
    CONSTRAINT organisation_name_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT organisation_name_check1 CHECK (valid_until IS NULL OR valid_until >= valid_from),
    CONSTRAINT organisation_name_name_check CHECK (name <> ''::text)
);
CREATE UNIQUE INDEX organisation_name_current ON organisation_name USING btree (organisation_id) WHERE (valid_until IS NULL);

CREATE TABLE partner (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    demo boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone NOT NULL,
    suspended_at timestamp with time zone,
    expires_at timestamp with time zone,
    networks cidr[] DEFAULT '{}'::cidr[] NOT NULL,
    requests_per_minute integer DEFAULT 600 NOT NULL,
    CONSTRAINT partner_pkey PRIMARY KEY (id),
    CONSTRAINT partner_code_key UNIQUE (code),
    CONSTRAINT partner_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT partner_code_check CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
    CONSTRAINT partner_requests_per_minute_check CHECK (requests_per_minute >= 1 AND requests_per_minute <= 100000)
);

CREATE TABLE partner_contact (
    id uuid NOT NULL,
    partner_id uuid NOT NULL,
    name text NOT NULL,
    email text DEFAULT ''::text NOT NULL,
    phone text DEFAULT ''::text NOT NULL,
    duties text[] NOT NULL,
    added_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    CONSTRAINT partner_contact_pkey PRIMARY KEY (id),
    CONSTRAINT partner_contact_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id),
    CONSTRAINT partner_contact_name_check CHECK (name <> ''::text)
);
CREATE INDEX partner_contact_partner ON partner_contact USING btree (partner_id) WHERE (removed_at IS NULL);

CREATE TABLE partner_outlet (
    partner_id uuid NOT NULL,
    outlet text NOT NULL,
    open boolean NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by text NOT NULL,
    CONSTRAINT partner_outlet_pkey PRIMARY KEY (partner_id, outlet),
    CONSTRAINT partner_outlet_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id),
    CONSTRAINT partner_outlet_outlet_check CHECK (outlet = ANY (ARRAY['SMS'::text, 'LOUDSPEAKER'::text, 'RADIO'::text]))
);

CREATE TABLE partner_visit (
    token_sha256 text NOT NULL,
    api_token_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    address text NOT NULL,
    agent text NOT NULL,
    CONSTRAINT partner_visit_pkey PRIMARY KEY (token_sha256),
    CONSTRAINT partner_visit_api_token_id_fkey FOREIGN KEY (api_token_id) REFERENCES api_token(id) ON DELETE CASCADE,
    CONSTRAINT partner_visit_token_sha256_check CHECK (token_sha256 ~ '^[0-9a-f]{64}$'::text)
);
CREATE INDEX partner_visit_expires ON partner_visit USING btree (expires_at);
CREATE INDEX partner_visit_token ON partner_visit USING btree (api_token_id);

CREATE TABLE passkey (
    id uuid NOT NULL,
    officer_id uuid NOT NULL,
    name text NOT NULL,
    credential_id text NOT NULL,
    credential text NOT NULL,
    backup_eligible boolean NOT NULL,
    counter bigint NOT NULL,
    added_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone,
    CONSTRAINT passkey_pkey PRIMARY KEY (id),
    CONSTRAINT passkey_credential_id_key UNIQUE (credential_id),
    CONSTRAINT passkey_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id)
);
CREATE INDEX passkey_officer ON passkey USING btree (officer_id);

CREATE TABLE passkey_challenge (
    officer_id uuid NOT NULL,
    occasion text NOT NULL,
    challenge text NOT NULL,
    posed_at timestamp with time zone NOT NULL,
    CONSTRAINT passkey_challenge_pkey PRIMARY KEY (officer_id, occasion),
    CONSTRAINT passkey_challenge_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id)
);
CREATE INDEX passkey_challenge_posed ON passkey_challenge USING btree (posed_at);

CREATE TABLE pending_change (
    id uuid NOT NULL,
    kind text NOT NULL,
    officer_id uuid,
    organisation_id uuid NOT NULL,
    detail jsonb NOT NULL,
    state text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    asked_by uuid NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_by uuid,
    reason text DEFAULT ''::text NOT NULL,
    CONSTRAINT pending_change_pkey PRIMARY KEY (id),
    CONSTRAINT pending_change_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES officer(id),
    CONSTRAINT pending_change_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES officer(id),
    CONSTRAINT pending_change_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
    CONSTRAINT pending_change_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT pending_change_check CHECK ((state = 'WAITING'::text) = (ended_at IS NULL)),
    CONSTRAINT pending_change_check1 CHECK ((state = ANY (ARRAY['CONFIRMED'::text, 'REFUSED'::text])) = (ended_by IS NOT NULL)),
    CONSTRAINT pending_change_check2 CHECK (ended_by IS NULL OR ended_by <> asked_by AND ended_by IS DISTINCT FROM officer_id),
    CONSTRAINT pending_change_check3 CHECK (officer_id IS NULL OR officer_id <> asked_by),
    CONSTRAINT pending_change_state_check CHECK (state = ANY (ARRAY['WAITING'::text, 'CONFIRMED'::text, 'REFUSED'::text, 'EXPIRED'::text]))
);
CREATE INDEX pending_change_asked ON pending_change USING btree (asked_at);
CREATE UNIQUE INDEX pending_change_waiting ON pending_change USING btree (kind, organisation_id, COALESCE(officer_id, '00000000-0000-0000-0000-000000000000'::uuid), detail) WHERE (state = 'WAITING'::text);

-- What a pending change asks for never changes, and it is decided once.
CREATE TRIGGER pending_change_is_decided_once BEFORE DELETE OR UPDATE ON pending_change FOR EACH ROW EXECUTE FUNCTION refuse_other_change();

CREATE TABLE recovery_code (
    officer_id uuid NOT NULL,
    code_sha256 text NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT recovery_code_pkey PRIMARY KEY (officer_id, code_sha256),
    CONSTRAINT recovery_code_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
    CONSTRAINT recovery_code_code_sha256_check CHECK (code_sha256 ~ '^[0-9a-f]{64}$'::text)
);

CREATE TABLE role_grant (
    id uuid NOT NULL,
    officer_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    role text NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    granted_at timestamp with time zone NOT NULL,
    granted_by text NOT NULL,
    revoked_at timestamp with time zone,
    revoked_by text,
    CONSTRAINT role_grant_pkey PRIMARY KEY (id),
    CONSTRAINT role_grant_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
    CONSTRAINT role_grant_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT role_grant_check CHECK (valid_until IS NULL OR valid_until >= valid_from)
);
CREATE UNIQUE INDEX role_grant_open ON role_grant USING btree (officer_id, organisation_id, role) WHERE (revoked_at IS NULL);
CREATE INDEX role_grant_organisation ON role_grant USING btree (organisation_id) WHERE (revoked_at IS NULL);

CREATE TABLE second_factor (
    officer_id uuid NOT NULL,
    sealed text NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    added_at timestamp with time zone,
    last_step bigint,
    next_sealed text,
    CONSTRAINT second_factor_pkey PRIMARY KEY (officer_id),
    CONSTRAINT second_factor_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id)
);

CREATE TABLE sign_in_session (
    id uuid NOT NULL,
    token_sha256 text NOT NULL,
    officer_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    address text NOT NULL,
    agent text NOT NULL,
    factor text,
    factor_used_at timestamp with time zone,
    provider text,
    provider_sid text,
    CONSTRAINT sign_in_session_pkey PRIMARY KEY (id),
    CONSTRAINT sign_in_session_token_sha256_key UNIQUE (token_sha256),
    CONSTRAINT sign_in_session_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
    CONSTRAINT sign_in_session_factor CHECK ((factor IS NULL) = (factor_used_at IS NULL)),
    CONSTRAINT sign_in_session_provider CHECK ((provider IS NULL) = (provider_sid IS NULL)),
    CONSTRAINT sign_in_session_token_sha256_check CHECK (token_sha256 ~ '^[0-9a-f]{64}$'::text)
);
CREATE INDEX sign_in_session_expires ON sign_in_session USING btree (expires_at);
CREATE INDEX sign_in_session_officer ON sign_in_session USING btree (officer_id);
CREATE INDEX sign_in_session_provider ON sign_in_session USING btree (provider, provider_sid) WHERE (provider IS NOT NULL);

CREATE TABLE sign_in_throttle (
    subject text NOT NULL,
    failures integer NOT NULL,
    last_tried_at timestamp with time zone NOT NULL,
    blocked_until timestamp with time zone,
    CONSTRAINT sign_in_throttle_pkey PRIMARY KEY (subject),
    CONSTRAINT sign_in_throttle_failures_check CHECK (failures >= 0)
);
CREATE INDEX sign_in_throttle_tried ON sign_in_throttle USING btree (last_tried_at);

CREATE TABLE spent_once (
    sha256 text NOT NULL,
    good_until timestamp with time zone NOT NULL,
    CONSTRAINT spent_once_pkey PRIMARY KEY (sha256),
    CONSTRAINT spent_once_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'::text)
);
CREATE INDEX spent_once_until ON spent_once USING btree (good_until);

CREATE TABLE succession (
    id uuid NOT NULL,
    kind text NOT NULL,
    predecessor_id uuid NOT NULL,
    successor_id uuid,
    effective_on date NOT NULL,
    reason text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    CONSTRAINT succession_pkey PRIMARY KEY (id),
    CONSTRAINT succession_predecessor_id_successor_id_key UNIQUE (predecessor_id, successor_id),
    CONSTRAINT succession_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES organisation(id),
    CONSTRAINT succession_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES organisation(id),
    CONSTRAINT succession_check CHECK (predecessor_id <> successor_id)
);
CREATE INDEX succession_successor ON succession USING btree (successor_id);

-- What a pending change asks for never changes, and it is decided once.
CREATE OR REPLACE FUNCTION refuse_other_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if tg_op = 'DELETE' or old.state <> 'WAITING' or
       (old.id, old.kind, old.officer_id, old.organisation_id, old.detail, old.asked_at, old.asked_by, old.expires_at)
       is distinct from
       (new.id, new.kind, new.officer_id, new.organisation_id, new.detail, new.asked_at, new.asked_by, new.expires_at)
    then
        raise exception 'what was asked for never changes, and is decided once';
    end if;
    return new;
end
$function$;

-- Replaces the only administrator, who has lost access: revokes and grants the role, ends sessions and tokens, and
-- writes audit entry and notices. The bin/lantoa command calls it while nobody can sign in. The grant begins today in
-- Asia/Ho_Chi_Minh, the time zone of the province, since the database does not know the setting of the hub.
CREATE OR REPLACE FUNCTION replace_administrator(lost text, successor text, link_sha256 text, mails boolean)
 RETURNS text
 LANGUAGE plpgsql
AS $function$
declare
    root   uuid;
    former officer%rowtype;
    next   officer%rowtype;
    moment timestamptz := now();
    given  uuid := gen_random_uuid();
    entry  uuid := gen_random_uuid();
    told   uuid;
    note   uuid;
begin
    select id into root from organisation where kind = 'PROVINCE' for update;
    select * into former from officer where login = lost for update;
    if not found then raise exception 'there is no officer %', lost; end if;
    select * into next from officer where login = successor for update;
    if not found then raise exception 'there is no officer %: an administrator registers him first', successor; end if;
    if not next.enabled then raise exception 'officer % is disabled', successor; end if;
    if former.id = next.id or (btrim(former.email) <> '' and lower(btrim(former.email)) = lower(btrim(next.email))) then
        raise exception '% and % are one person', lost, successor;
    end if;
    update role_grant set revoked_at = moment, revoked_by = 'system'
     where officer_id = former.id and organisation_id = root and role = 'ADMINISTRATOR' and revoked_at is null;
    if not found then raise exception '% is no administrator of the whole', lost; end if;
    if exists (select 1 from role_grant where officer_id = next.id and organisation_id = root and role = 'ADMINISTRATOR'
               and revoked_at is null) then
        raise exception '% is an administrator of the whole already', successor;
    end if;
    if exists (select 1 from role_grant g join officer f on f.id = g.officer_id and btrim(f.email) <> ''
                and lower(btrim(f.email)) = lower(btrim(next.email))
               where g.organisation_id = root and g.role = 'ADMINISTRATOR' and g.revoked_at is null) then
        raise exception '% is an administrator of the whole already, by another account', successor;
    end if;
    delete from sign_in_session where officer_id = former.id;
    update api_token set revoked_at = moment where officer_id = former.id and revoked_at is null;
    insert into role_grant (id, officer_id, organisation_id, role, valid_from, granted_at, granted_by)
        values (given, next.id, root, 'ADMINISTRATOR', (moment at time zone 'Asia/Ho_Chi_Minh')::date, moment, 'system');
    if next.password_hash is null then
        delete from one_time_link where purpose = 'SET_PASSWORD' and officer_id = next.id and used_at is null;
        insert into one_time_link (id, token_sha256, purpose, officer_id, created_at, created_by, expires_at)
            values (gen_random_uuid(), link_sha256, 'SET_PASSWORD', next.id, moment, 'system', moment + interval '24 hours');
    end if;
    insert into audit_entry (id, at, actor, action, object, details)
        values (entry, moment, 'system', 'administrator-replaced', 'officer:' || next.id,
                jsonb_build_object('lost', 'officer:' || former.id, 'grant', given::text, 'organisation', root::text,
                                   'link', case when next.password_hash is null then 'shown' else '' end));
    insert into audit_unsealed (entry_id) values (entry);
    for told in
        select distinct g.officer_id from role_grant g join officer f on f.id = g.officer_id and f.enabled
         where g.organisation_id = root and g.role = 'ADMINISTRATOR' and g.revoked_at is null
        union select former.id
    loop
        note := gen_random_uuid();
        insert into notice (id, officer_id, kind, subject, title, created_at)
            values (note, told, 'ADMINISTRATOR_REPLACED', 'change:' || given,
                    former.display_name || ' → ' || next.display_name, moment);
        if mails then
            insert into outbox_message (id, event, handler, body) values (gen_random_uuid(), 'NoticeAdded', 'MailNotice',
                jsonb_build_object('notice', note::text, 'at', to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')));
        end if;
    end loop;
    return case when next.password_hash is null then 'link' else 'password' end;
end
$function$;

CREATE OR REPLACE FUNCTION unit_on(unit uuid, day date)
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
AS $function$
declare
    heir  uuid;
    heirs integer;
begin
    for step in 1..20 loop
        exit when not exists (select from organisation where id = unit and valid_until < day);
        select min(successor_id::text)::uuid, count(*) into heir, heirs
        from succession where predecessor_id = unit and successor_id is not null;
        exit when heirs <> 1;
        unit := heir;
    end loop;
    return unit;
end
$function$;


-- Stage service

CREATE TABLE service (
    id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    field text NOT NULL,
    level text NOT NULL,
    essential boolean NOT NULL,
    address text NOT NULL,
    valid_until date,
    changed_at timestamp with time zone NOT NULL,
    link_state text DEFAULT 'UNKNOWN'::text NOT NULL,
    link_reason text DEFAULT ''::text NOT NULL,
    link_checked_at timestamp with time zone,
    CONSTRAINT service_pkey PRIMARY KEY (id),
    CONSTRAINT service_code_key UNIQUE (code),
    CONSTRAINT service_level_check CHECK (level = ANY (ARRAY['MINISTRY'::text, 'PROVINCE'::text, 'COMMUNE'::text, 'OTHER'::text])),
    CONSTRAINT service_link_state_check CHECK (link_state = ANY (ARRAY['UNKNOWN'::text, 'GOOD'::text, 'BROKEN'::text, 'AWAY'::text]))
);
CREATE INDEX service_changed ON service USING btree (changed_at);
CREATE INDEX service_link ON service USING btree (link_checked_at NULLS FIRST) WHERE (address <> ''::text);

-- Every change of the register of services changes the number on which cached answers depend, at commit.
CREATE CONSTRAINT TRIGGER notes_service_change AFTER INSERT OR DELETE OR UPDATE OF code, name, field, level, essential, address, valid_until, changed_at ON service DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_service_change();

CREATE TABLE service_agency (
    service_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    CONSTRAINT service_agency_pkey PRIMARY KEY (service_id, organisation_id),
    CONSTRAINT service_agency_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT service_agency_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id) ON DELETE CASCADE
);
CREATE INDEX service_agency_organisation ON service_agency USING btree (organisation_id);

-- Every change of the register of services changes the number on which cached answers depend, at commit.
CREATE CONSTRAINT TRIGGER notes_service_change AFTER INSERT OR DELETE OR UPDATE ON service_agency DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_service_change();

CREATE TABLE service_code (
    code text NOT NULL,
    service_id uuid NOT NULL,
    since_seq bigint,
    CONSTRAINT service_code_pkey PRIMARY KEY (code),
    CONSTRAINT service_code_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id)
);
CREATE INDEX service_code_new ON service_code USING btree (code) WHERE (since_seq IS NULL);
CREATE INDEX service_code_service ON service_code USING btree (service_id);


-- Stage place

CREATE TABLE place (
    id uuid NOT NULL,
    code text NOT NULL,
    organisation_id uuid NOT NULL,
    reference text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    commune_id uuid NOT NULL,
    latitude numeric(8,6),
    longitude numeric(9,6),
    width_cm integer,
    height_cm integer,
    state text NOT NULL,
    reason text DEFAULT ''::text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    CONSTRAINT place_pkey PRIMARY KEY (id),
    CONSTRAINT place_code_key UNIQUE (code),
    CONSTRAINT place_organisation_id_reference_key UNIQUE (organisation_id, reference),
    CONSTRAINT place_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES organisation(id),
    CONSTRAINT place_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT place_check CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT place_check1 CHECK ((width_cm IS NULL) = (height_cm IS NULL)),
    CONSTRAINT place_code_check CHECK (code ~ '^[0-9a-hjkmnp-tv-z]{8}$'::text),
    CONSTRAINT place_height_cm_check CHECK (height_cm > 0),
    CONSTRAINT place_kind_check CHECK (kind = ANY (ARRAY['BILLBOARD'::text, 'NOTICE_BOARD'::text, 'ONE_STOP_DESK'::text, 'POST_OFFICE'::text, 'SUPPORT_POINT'::text, 'LOUDSPEAKERS'::text, 'SCREEN'::text, 'SCHOOL'::text])),
    CONSTRAINT place_latitude_check CHECK (latitude >= '-90'::integer::numeric AND latitude <= 90::numeric),
    CONSTRAINT place_longitude_check CHECK (longitude >= '-180'::integer::numeric AND longitude <= 180::numeric),
    CONSTRAINT place_name_check CHECK (name <> ''::text),
    CONSTRAINT place_reference_check CHECK (reference <> ''::text),
    CONSTRAINT place_state_check CHECK (state = ANY (ARRAY['IN_USE'::text, 'OUT_OF_ORDER'::text, 'CLOSED'::text])),
    CONSTRAINT place_width_cm_check CHECK (width_cm > 0)
);
CREATE INDEX place_commune ON place USING btree (commune_id, reference, id);
CREATE INDEX place_kind ON place USING btree (kind, reference, id);
CREATE INDEX place_number ON place USING btree (reference, id);
CREATE INDEX place_reference ON place USING btree (lower(reference));
CREATE INDEX place_state ON place USING btree (state, reference, id) WHERE (state <> 'IN_USE'::text);
CREATE INDEX place_unit ON place USING btree (organisation_id, reference, id);


-- Stage plan

CREATE TABLE indicator_figure (
    id uuid NOT NULL,
    indicator text NOT NULL,
    measured_on date NOT NULL,
    source text NOT NULL,
    percent numeric(5,2) NOT NULL,
    address text NOT NULL,
    imported_at timestamp with time zone NOT NULL,
    imported_by text NOT NULL,
    CONSTRAINT indicator_figure_pkey PRIMARY KEY (id),
    CONSTRAINT indicator_figure_indicator_measured_on_source_key UNIQUE (indicator, measured_on, source),
    CONSTRAINT indicator_figure_percent_check CHECK (percent >= 0::numeric AND percent <= 100::numeric)
);

CREATE TABLE plan_head (
    only_row boolean DEFAULT true NOT NULL,
    version bigint NOT NULL,
    bulletin bigint DEFAULT 0 NOT NULL,
    service bigint DEFAULT 0 NOT NULL,
    CONSTRAINT plan_head_pkey PRIMARY KEY (only_row),
    CONSTRAINT plan_head_only_row_check CHECK (only_row)
);

CREATE TABLE plan_version (
    number integer NOT NULL,
    document jsonb NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by text NOT NULL,
    CONSTRAINT plan_version_pkey PRIMARY KEY (number),
    CONSTRAINT plan_version_number_check CHECK (number > 0)
);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER plan_version_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON plan_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Every change of a published bulletin changes the number on which cached answers depend, at commit.
CREATE OR REPLACE FUNCTION note_bulletin_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    update plan_head set bulletin = pg_current_xact_id()::text::bigint
    where bulletin <> pg_current_xact_id()::text::bigint;
    return null;
end $function$;

-- Every change of a plan, campaign or collection changes the number on which cached answers depend, at commit.
CREATE OR REPLACE FUNCTION note_plan_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    update plan_head set version = pg_current_xact_id()::text::bigint
    where version <> pg_current_xact_id()::text::bigint;
    return null;
end $function$;

-- Every change of the register of services changes the number on which cached answers depend, at commit.
CREATE OR REPLACE FUNCTION note_service_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    update plan_head set service = pg_current_xact_id()::text::bigint
    where service <> pg_current_xact_id()::text::bigint;
    return null;
end $function$;


-- Stage asset

CREATE TABLE asset (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    kind text NOT NULL,
    language text NOT NULL,
    variant_of uuid,
    made_from uuid,
    created_at timestamp with time zone NOT NULL,
    created_by uuid NOT NULL,
    form text DEFAULT 'STANDARD'::text NOT NULL,
    CONSTRAINT asset_pkey PRIMARY KEY (id),
    CONSTRAINT asset_made_from FOREIGN KEY (made_from) REFERENCES asset_version(id),
    CONSTRAINT asset_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT asset_variant_of_fkey FOREIGN KEY (variant_of) REFERENCES asset(id),
    CONSTRAINT asset_check CHECK (variant_of IS NULL OR variant_of <> id),
    CONSTRAINT asset_form_check CHECK (form = ANY (ARRAY['STANDARD'::text, 'LARGE_PRINT'::text, 'PLAIN_LANGUAGE'::text]))
);
CREATE INDEX asset_family ON asset USING btree (COALESCE(variant_of, id));
CREATE INDEX asset_latest ON asset USING btree (organisation_id, created_at DESC, id);
CREATE UNIQUE INDEX asset_variant_language ON asset USING btree (variant_of, language, form) WHERE (variant_of IS NOT NULL);

-- The row of an asset in lists follows its agency, kind and language.
CREATE TRIGGER asset_is_listed AFTER UPDATE OF organisation_id, kind, language ON asset FOR EACH ROW EXECUTE FUNCTION list_asset();

-- The facets of an asset follow its agency, kind and language.
CREATE TRIGGER asset_is_narrowed AFTER UPDATE OF organisation_id, kind, language ON asset FOR EACH ROW EXECUTE FUNCTION facet_asset();

CREATE TABLE asset_facet (
    asset_id uuid NOT NULL,
    facet text NOT NULL,
    value text NOT NULL,
    organisation_id uuid NOT NULL,
    kind text NOT NULL,
    language text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    title text DEFAULT ''::text NOT NULL,
    at timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
    CONSTRAINT asset_facet_pkey PRIMARY KEY (asset_id, facet, value),
    CONSTRAINT asset_facet_facet_check CHECK (facet = ANY (ARRAY['STAGE'::text, 'TOPIC'::text, 'OFFICER'::text]))
);
CREATE INDEX asset_facet_last ON asset_facet USING btree (organisation_id, facet, value, at DESC, asset_id DESC) INCLUDE (kind, language) WHERE (facet <> 'TOPIC'::text);
CREATE INDEX asset_facet_own ON asset_facet USING btree (organisation_id, facet, value, created_at DESC, asset_id DESC) INCLUDE (kind, language);
CREATE INDEX asset_facet_title ON asset_facet USING btree (organisation_id, facet, value, title COLLATE vietnamese, asset_id) INCLUDE (kind, language);

CREATE TABLE asset_filter (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    name text NOT NULL,
    query text NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    saved_by uuid NOT NULL,
    CONSTRAINT asset_filter_pkey PRIMARY KEY (id),
    CONSTRAINT asset_filter_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT asset_filter_name_check CHECK (btrim(name) <> ''::text)
);
CREATE UNIQUE INDEX asset_filter_name ON asset_filter USING btree (organisation_id, lower(name));

CREATE TABLE asset_line (
    asset_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    kind text NOT NULL,
    language text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    drafted boolean NOT NULL,
    plain_title text,
    title text DEFAULT ''::text NOT NULL,
    CONSTRAINT asset_line_pkey PRIMARY KEY (asset_id),
    CONSTRAINT asset_line_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id)
);
CREATE INDEX asset_line_by_title ON asset_line USING btree (organisation_id, title COLLATE vietnamese, asset_id) INCLUDE (kind, language, drafted);
CREATE INDEX asset_line_drafted ON asset_line USING btree (organisation_id, created_at DESC, asset_id DESC) INCLUDE (kind, language) WHERE drafted;
CREATE INDEX asset_line_kind ON asset_line USING btree (organisation_id, kind, created_at DESC, asset_id DESC) INCLUDE (language, drafted);
CREATE INDEX asset_line_language ON asset_line USING btree (organisation_id, language, created_at DESC, asset_id DESC) INCLUDE (kind, drafted);
CREATE INDEX asset_line_newest ON asset_line USING btree (created_at DESC, asset_id DESC);
CREATE INDEX asset_line_own ON asset_line USING btree (organisation_id, created_at DESC, asset_id DESC) INCLUDE (kind, language, drafted);
CREATE INDEX asset_line_title ON asset_line USING gin (plain_title gin_trgm_ops);

CREATE TABLE asset_removal (
    asset_id uuid NOT NULL,
    removal text NOT NULL,
    removed_at timestamp with time zone NOT NULL,
    removed_by uuid NOT NULL,
    CONSTRAINT asset_removal_pkey PRIMARY KEY (asset_id),
    CONSTRAINT asset_removal_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT asset_removal_removal_check CHECK (removal = ANY (ARRAY['ARCHIVED'::text, 'DELETED'::text, 'PURGED'::text]))
);
CREATE INDEX asset_removal_deleted ON asset_removal USING btree (removed_at) WHERE (removal = 'DELETED'::text);

-- An archived or deleted asset is in no list; a restored one is in all of them again.
CREATE TRIGGER asset_is_removed AFTER INSERT OR DELETE OR UPDATE OF removal ON asset_removal FOR EACH ROW EXECUTE FUNCTION list_removed();

CREATE TABLE asset_version (
    id uuid NOT NULL,
    asset_id uuid NOT NULL,
    number integer NOT NULL,
    state text NOT NULL,
    texts jsonb NOT NULL,
    notes jsonb NOT NULL,
    seal text NOT NULL,
    sealed_json text NOT NULL,
    scan text DEFAULT 'NOT_SCANNED'::text NOT NULL,
    state_reason text,
    inspected_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    created_by uuid NOT NULL,
    made_from uuid,
    significance text DEFAULT 'MAJOR'::text NOT NULL,
    change_note text DEFAULT ''::text NOT NULL,
    machine_made boolean DEFAULT false NOT NULL,
    editors jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT asset_version_pkey PRIMARY KEY (id),
    CONSTRAINT asset_version_asset_id_number_key UNIQUE (asset_id, number),
    CONSTRAINT asset_version_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT asset_version_made_from_fkey FOREIGN KEY (made_from) REFERENCES asset_version(id),
    CONSTRAINT asset_version_number_check CHECK (number > 0),
    CONSTRAINT asset_version_seal_check CHECK (seal ~ '^[0-9a-f]{64}$'::text),
    CONSTRAINT asset_version_significance_check CHECK (significance = ANY (ARRAY['MINOR'::text, 'MAJOR'::text]))
);

-- A sealed version and its files never change and are never deleted; only the state of a version and the facts of a
-- file do change.
CREATE TRIGGER asset_version_is_sealed BEFORE DELETE OR UPDATE ON asset_version FOR EACH ROW EXECUTE FUNCTION refuse_resealing();

-- A draft is up to date once its version is sealed.
CREATE TRIGGER version_is_listed AFTER INSERT ON asset_version FOR EACH ROW EXECUTE FUNCTION list_sealed();

-- The facets of an asset (life stage, topic, officers) follow its draft, versions, submissions and releases.
CREATE TRIGGER version_is_narrowed AFTER INSERT OR UPDATE OF state ON asset_version FOR EACH ROW EXECUTE FUNCTION facet_row();

CREATE TABLE blob (
    sha256 text NOT NULL,
    object_key text NOT NULL,
    bytes bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    condemned_at timestamp with time zone,
    crc32 bigint,
    scanned_at timestamp with time zone,
    CONSTRAINT blob_pkey PRIMARY KEY (sha256),
    CONSTRAINT blob_object_key_key UNIQUE (object_key),
    CONSTRAINT blob_bytes_check CHECK (bytes > 0),
    CONSTRAINT blob_crc32_check CHECK (crc32 >= 0 AND crc32 <= '4294967295'::bigint),
    CONSTRAINT blob_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'::text)
);

-- The parts of a picture and its place in the search for copies are deleted with its bytes.
CREATE TRIGGER blob_insets_are_forgotten AFTER DELETE ON blob FOR EACH ROW EXECUTE FUNCTION forget_insets();

-- The fingerprint of a picture is deleted with its bytes.
CREATE TRIGGER blob_is_forgotten AFTER DELETE ON blob FOR EACH ROW EXECUTE FUNCTION forget_fingerprint();

-- The features of a poster are deleted with its bytes.
CREATE TRIGGER blob_sketches_are_forgotten AFTER DELETE ON blob FOR EACH ROW EXECUTE FUNCTION forget_sketches();

CREATE TABLE blocked_hash (
    sha256 text NOT NULL,
    reason text NOT NULL,
    blocked_at timestamp with time zone NOT NULL,
    CONSTRAINT blocked_hash_pkey PRIMARY KEY (sha256),
    CONSTRAINT blocked_hash_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'::text)
);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER blocked_hash_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON blocked_hash FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE draft (
    asset_id uuid NOT NULL,
    lock_version bigint NOT NULL,
    texts jsonb NOT NULL,
    notes jsonb NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    saved_by uuid NOT NULL,
    editors jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT draft_pkey PRIMARY KEY (asset_id),
    CONSTRAINT draft_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id)
);
CREATE INDEX draft_saved_by ON draft USING btree (saved_by, saved_at DESC);

-- The row of an asset in lists follows the title of its draft, and whether the draft is newer than the last version.
CREATE TRIGGER draft_is_listed AFTER INSERT OR UPDATE OF texts, saved_at ON draft FOR EACH ROW EXECUTE FUNCTION list_draft();

-- The facets of an asset (life stage, topic, officers) follow its draft, versions, submissions and releases.
CREATE TRIGGER draft_is_narrowed AFTER INSERT OR UPDATE OF texts, saved_at, saved_by ON draft FOR EACH ROW EXECUTE FUNCTION facet_row();

-- An asset without a draft has no facets.
CREATE TRIGGER draft_is_not_narrowed AFTER DELETE ON draft FOR EACH ROW EXECUTE FUNCTION unfacet_draft();

-- An asset without a draft is in no list.
CREATE TRIGGER draft_is_unlisted AFTER DELETE ON draft FOR EACH ROW EXECUTE FUNCTION unlist_draft();

CREATE TABLE draft_file (
    id uuid NOT NULL,
    asset_id uuid NOT NULL,
    role text NOT NULL,
    language text,
    name text NOT NULL,
    media_type text NOT NULL,
    bytes bigint NOT NULL,
    sha256 text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by uuid NOT NULL,
    CONSTRAINT draft_file_pkey PRIMARY KEY (id),
    CONSTRAINT draft_file_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT draft_file_sha256_fkey FOREIGN KEY (sha256) REFERENCES blob(sha256)
);
CREATE INDEX draft_file_asset ON draft_file USING btree (asset_id);
CREATE INDEX draft_file_sha256 ON draft_file USING btree (sha256);

CREATE TABLE false_alarm (
    source text NOT NULL,
    signature text NOT NULL,
    lifted_at timestamp with time zone NOT NULL,
    lifted_by text NOT NULL,
    CONSTRAINT false_alarm_pkey PRIMARY KEY (source, signature)
);

CREATE TABLE language_review (
    id uuid NOT NULL,
    version_id uuid NOT NULL,
    act text NOT NULL,
    asked_id uuid,
    speaker_name text NOT NULL,
    speaker_function text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    at timestamp with time zone NOT NULL,
    recorded_by uuid NOT NULL,
    CONSTRAINT language_review_pkey PRIMARY KEY (id),
    CONSTRAINT language_review_asked_id_fkey FOREIGN KEY (asked_id) REFERENCES language_review(id),
    CONSTRAINT language_review_version_id_fkey FOREIGN KEY (version_id) REFERENCES asset_version(id),
    CONSTRAINT language_review_act_check CHECK (act = ANY (ARRAY['ASKED'::text, 'CONFIRMED'::text, 'OBJECTED'::text])),
    CONSTRAINT language_review_check CHECK ((act = 'ASKED'::text) = (asked_id IS NULL)),
    CONSTRAINT language_review_speaker_function_check CHECK (btrim(speaker_function) <> ''::text),
    CONSTRAINT language_review_speaker_name_check CHECK (btrim(speaker_name) <> ''::text)
);
CREATE UNIQUE INDEX language_review_verdict ON language_review USING btree (asked_id) WHERE (asked_id IS NOT NULL);
CREATE INDEX language_review_version ON language_review USING btree (version_id, at);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER language_review_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON language_review FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE pdf_text (
    sha256 text NOT NULL,
    has_text boolean NOT NULL,
    looked_at timestamp with time zone NOT NULL,
    CONSTRAINT pdf_text_pkey PRIMARY KEY (sha256),
    CONSTRAINT pdf_text_sha256_fkey FOREIGN KEY (sha256) REFERENCES blob(sha256) ON DELETE CASCADE
);

CREATE TABLE quarantine (
    source text NOT NULL,
    sha256 text NOT NULL,
    signature text NOT NULL,
    found_at timestamp with time zone NOT NULL,
    CONSTRAINT quarantine_pkey PRIMARY KEY (source, sha256),
    CONSTRAINT quarantine_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'::text),
    CONSTRAINT quarantine_source_check CHECK (source ~ '^[0-9a-f]{64}$'::text)
);
CREATE INDEX quarantine_bytes ON quarantine USING btree (sha256);

CREATE TABLE sweep_lease (
    name text NOT NULL,
    leased_until timestamp with time zone NOT NULL,
    CONSTRAINT sweep_lease_pkey PRIMARY KEY (name)
);

CREATE TABLE upload (
    id uuid NOT NULL,
    asset_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    state text NOT NULL,
    role text NOT NULL,
    language text,
    name text NOT NULL,
    declared_type text NOT NULL,
    length bigint,
    received bigint DEFAULT 0 NOT NULL,
    room bigint NOT NULL,
    claim text,
    object_key text NOT NULL,
    multipart text,
    sha256 text,
    media_type text,
    refusal text,
    refusal_params text,
    already_there boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by uuid NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    writer uuid,
    writer_until timestamp with time zone,
    hash text,
    CONSTRAINT upload_pkey PRIMARY KEY (id),
    CONSTRAINT upload_object_key_key UNIQUE (object_key),
    CONSTRAINT upload_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT upload_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT upload_check CHECK (length IS NULL OR received <= length),
    CONSTRAINT upload_check1 CHECK ((state = 'COMPLETE'::text) = (sha256 IS NOT NULL)),
    CONSTRAINT upload_check2 CHECK ((state = 'REFUSED'::text) = (refusal IS NOT NULL)),
    CONSTRAINT upload_claim_check CHECK (claim ~ '^[0-9a-f]{64}$'::text),
    CONSTRAINT upload_hash_check CHECK (hash ~ '^[0-9a-f]{64}$'::text),
    CONSTRAINT upload_length_check CHECK (length > 0),
    CONSTRAINT upload_name_check CHECK (name <> ''::text AND length(name) <= 320),
    CONSTRAINT upload_received_check CHECK (received >= 0),
    CONSTRAINT upload_room_check CHECK (room > 0),
    CONSTRAINT upload_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'::text)
);
CREATE INDEX upload_asset ON upload USING btree (asset_id, created_at);
CREATE INDEX upload_ended ON upload USING btree (ended_at) WHERE (ended_at IS NOT NULL);
CREATE INDEX upload_sha256 ON upload USING btree (sha256) WHERE (sha256 IS NOT NULL);
CREATE INDEX upload_unfinished ON upload USING btree (organisation_id) WHERE (ended_at IS NULL);

CREATE TABLE upload_limit (
    subject text NOT NULL,
    bytes bigint NOT NULL,
    CONSTRAINT upload_limit_pkey PRIMARY KEY (subject),
    CONSTRAINT upload_limit_bytes_check CHECK (bytes > 0),
    CONSTRAINT upload_limit_subject_check CHECK (subject ~ '^(kind:[a-z-]+|organisation:(\*|[0-9a-f-]{36}))$'::text)
);

CREATE TABLE upload_part (
    upload_id uuid NOT NULL,
    number integer NOT NULL,
    tag text NOT NULL,
    CONSTRAINT upload_part_pkey PRIMARY KEY (upload_id, number),
    CONSTRAINT upload_part_upload_id_fkey FOREIGN KEY (upload_id) REFERENCES upload(id) ON DELETE CASCADE,
    CONSTRAINT upload_part_number_check CHECK (number > 0)
);

CREATE TABLE upload_tail (
    upload_id uuid NOT NULL,
    "position" bigint NOT NULL,
    bytes integer NOT NULL,
    object_key text NOT NULL,
    CONSTRAINT upload_tail_pkey PRIMARY KEY (upload_id, "position"),
    CONSTRAINT upload_tail_object_key_key UNIQUE (object_key),
    CONSTRAINT upload_tail_upload_id_fkey FOREIGN KEY (upload_id) REFERENCES upload(id) ON DELETE CASCADE,
    CONSTRAINT upload_tail_bytes_check CHECK (bytes > 0)
);

CREATE TABLE version_file (
    id uuid NOT NULL,
    version_id uuid NOT NULL,
    "position" integer NOT NULL,
    role text NOT NULL,
    language text,
    name text NOT NULL,
    media_type text NOT NULL,
    bytes bigint NOT NULL,
    sha256 text NOT NULL,
    added_by uuid NOT NULL,
    facts jsonb NOT NULL,
    CONSTRAINT version_file_pkey PRIMARY KEY (id),
    CONSTRAINT version_file_version_id_position_key UNIQUE (version_id, "position"),
    CONSTRAINT version_file_sha256_fkey FOREIGN KEY (sha256) REFERENCES blob(sha256),
    CONSTRAINT version_file_version_id_fkey FOREIGN KEY (version_id) REFERENCES asset_version(id)
);
CREATE INDEX version_file_sha256 ON version_file USING btree (sha256);

-- A sealed version and its files never change and are never deleted; only the state of a version and the facts of a
-- file do change.
CREATE TRIGGER version_file_is_sealed BEFORE DELETE OR UPDATE ON version_file FOR EACH ROW EXECUTE FUNCTION refuse_resealing();

CREATE VIEW withheld_hash AS
 SELECT blocked_hash.sha256
   FROM blocked_hash
UNION ALL
 SELECT quarantine.sha256
   FROM quarantine;

-- The facets of an asset follow its agency, kind and language.
CREATE OR REPLACE FUNCTION facet_asset()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    perform write_facets(new.id);
    return null;
end
$function$;

-- The facets of an asset (life stage, topic, officers) follow its draft, versions, submissions and releases.
CREATE OR REPLACE FUNCTION facet_row()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    perform write_facets(new.asset_id);
    return null;
end
$function$;

CREATE OR REPLACE FUNCTION facets_of_asset(asset uuid)
 RETURNS TABLE(facet text, value text, at timestamp with time zone)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select 'STAGE', s.removal, s.removed_at from asset_removal s where s.asset_id = asset
    union all
    select f.facet, f.value, f.at from facets_of_listed(asset) f
    where not exists (select from asset_removal s where s.asset_id = asset)
$function$;

CREATE OR REPLACE FUNCTION facets_of_listed(asset uuid)
 RETURNS TABLE(facet text, value text, at timestamp with time zone)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select 'STAGE', s.stage, max(s.at) from (
        select 'DRAFT' as stage, coalesce((select max(v.created_at) from asset_version v where v.asset_id = asset), a.created_at) as at
          from draft d join asset a on a.id = d.asset_id where d.asset_id = asset and is_drafted(asset, d.saved_at)
        union all
        select version_stage(v), version_stage_at(v) from telling_versions(asset) v) s
    group by s.stage
    union all
    select 'TOPIC', d.texts ->> 'topic', a.created_at from draft d join asset a on a.id = d.asset_id
     where d.asset_id = asset and d.texts ->> 'topic' <> ''
    union all
    select 'OFFICER', o.officer::text, max(o.at) from (
        select a.created_by as officer, a.created_at as at from asset a where a.id = asset
        union all
        select d.saved_by, date_trunc('minute', d.saved_at) from draft d where d.asset_id = asset
        union all
        select v.created_by, v.created_at from asset_version v where v.asset_id = asset) o
    group by o.officer
$function$;

CREATE OR REPLACE FUNCTION is_drafted(asset uuid, saved timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select coalesce(saved > (select v.created_at from asset_version v where v.asset_id = asset order by v.number desc limit 1), true)
$function$;

-- The row of an asset in lists follows its agency, kind and language.
CREATE OR REPLACE FUNCTION list_asset()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    update asset_line set organisation_id = new.organisation_id, kind = new.kind, language = new.language where asset_id = new.id;
    return null;
end
$function$;

-- The row of an asset in lists follows the title of its draft, and whether the draft is newer than the last version.
CREATE OR REPLACE FUNCTION list_draft()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if tg_op = 'INSERT' then
        insert into asset_line (asset_id, organisation_id, kind, language, created_at, drafted, plain_title, title)
        select a.id, a.organisation_id, a.kind, a.language, a.created_at, is_drafted(a.id, new.saved_at),
               unmarked(new.texts ->> 'title'), coalesce(new.texts ->> 'title', '')
        from asset a where a.id = new.asset_id;
    else
        -- most saves change none: then nothing is written
        update asset_line l set drafted = n.drafted, plain_title = n.plain_title, title = n.title
        from (select is_drafted(new.asset_id, new.saved_at) as drafted, unmarked(new.texts ->> 'title') as plain_title,
                     coalesce(new.texts ->> 'title', '') as title) n
        where l.asset_id = new.asset_id
          and (l.drafted, l.plain_title, l.title) is distinct from (n.drafted, n.plain_title, n.title);
    end if;
    return null;
end
$function$;

-- An archived or deleted asset is in no list; a restored one is in all of them again.
CREATE OR REPLACE FUNCTION list_removed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if tg_op = 'DELETE' then
        insert into asset_line (asset_id, organisation_id, kind, language, created_at, drafted, plain_title, title)
        select a.id, a.organisation_id, a.kind, a.language, a.created_at, is_drafted(a.id, d.saved_at),
               unmarked(d.texts ->> 'title'), coalesce(d.texts ->> 'title', '')
        from asset a join draft d on d.asset_id = a.id where a.id = old.asset_id;
        perform write_facets(old.asset_id);
    else
        delete from asset_line where asset_id = new.asset_id;
        perform write_facets(new.asset_id);
    end if;
    return null;
end
$function$;

-- A draft is up to date once its version is sealed.
CREATE OR REPLACE FUNCTION list_sealed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    update asset_line l set drafted = not l.drafted
    from draft d
    where l.asset_id = new.asset_id and d.asset_id = new.asset_id and l.drafted <> is_drafted(d.asset_id, d.saved_at);
    return null;
end
$function$;

-- A sealed version and its files never change and are never deleted; only the state of a version and the facts of a
-- file do change.
CREATE OR REPLACE FUNCTION refuse_resealing()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if tg_op = 'DELETE' then
        raise exception 'a sealed version is never deleted';
    end if;
    if tg_table_name = 'asset_version' then
        if (old.id, old.asset_id, old.number, old.texts, old.notes, old.seal, old.sealed_json, old.created_at, old.created_by,
            old.made_from, old.significance, old.change_note, old.machine_made, old.editors)
           is distinct from
           (new.id, new.asset_id, new.number, new.texts, new.notes, new.seal, new.sealed_json, new.created_at, new.created_by,
            new.made_from, new.significance, new.change_note, new.machine_made, new.editors)
        then
            raise exception 'a sealed version never changes';
        end if;
    elsif (to_jsonb(old) - 'facts') is distinct from (to_jsonb(new) - 'facts') then
        raise exception 'a sealed file never changes';
    end if;
    return new;
end
$function$;

-- An asset without a draft has no facets.
CREATE OR REPLACE FUNCTION unfacet_draft()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    delete from asset_facet where asset_id = old.asset_id;
    return null;
end
$function$;

-- An asset without a draft is in no list.
CREATE OR REPLACE FUNCTION unlist_draft()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    delete from asset_line where asset_id = old.asset_id;
    return null;
end
$function$;

CREATE OR REPLACE FUNCTION write_facets(of_asset uuid)
 RETURNS integer
 LANGUAGE sql
AS $function$
    select write_facets(array [of_asset])
$function$;

CREATE OR REPLACE FUNCTION write_facets(of_assets uuid[])
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
declare
    changed integer;
begin
    -- who changes something else of these assets has done so when this goes on, and the next statement sees it
    perform 1 from asset_line where asset_id = any (of_assets) order by asset_id for no key update;
    with truth as materialized (
        select a.id as asset_id, t.facet, t.value, a.organisation_id, a.kind, a.language, a.created_at,
               coalesce(d.texts ->> 'title', '') as title, t.at
        from asset a join draft d on d.asset_id = a.id cross join lateral facets_of_asset(a.id) t
        where a.id = any (of_assets)),
    gone as (
        delete from asset_facet f where f.asset_id = any (of_assets)
           and not exists (select from truth t where (t.asset_id, t.facet, t.value) = (f.asset_id, f.facet, f.value))
        returning 1),
    put as (
        insert into asset_facet (asset_id, facet, value, organisation_id, kind, language, created_at, title, at)
        select * from truth t where not exists (select from asset_facet f
            where (f.asset_id, f.facet, f.value) = (t.asset_id, t.facet, t.value)
              and (f.organisation_id, f.kind, f.language, f.created_at, f.title, f.at) =
                  (t.organisation_id, t.kind, t.language, t.created_at, t.title, t.at))
        on conflict (asset_id, facet, value) do update set (organisation_id, kind, language, created_at, title, at) =
            (excluded.organisation_id, excluded.kind, excluded.language, excluded.created_at, excluded.title, excluded.at)
        where asset_facet is distinct from excluded
        returning 1)
    select (select count(*) from gone) + (select count(*) from put) into changed;
    return changed;
end
$function$;


-- Stage rendition

CREATE TABLE fingerprint_change (
    bits integer NOT NULL,
    many integer NOT NULL,
    CONSTRAINT fingerprint_change_pkey PRIMARY KEY (bits)
);

CREATE TABLE picture_fingerprint (
    sha256 text NOT NULL,
    fingerprint bit(64),
    CONSTRAINT picture_fingerprint_pkey PRIMARY KEY (sha256),
    CONSTRAINT picture_fingerprint_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'::text)
);
CREATE INDEX picture_fingerprint_part_1 ON picture_fingerprint USING btree (fingerprint_part(fingerprint, 1));
CREATE INDEX picture_fingerprint_part_2 ON picture_fingerprint USING btree (fingerprint_part(fingerprint, 2));
CREATE INDEX picture_fingerprint_part_3 ON picture_fingerprint USING btree (fingerprint_part(fingerprint, 3));
CREATE INDEX picture_fingerprint_part_4 ON picture_fingerprint USING btree (fingerprint_part(fingerprint, 4));

CREATE TABLE rendition (
    id uuid NOT NULL,
    version_id uuid NOT NULL,
    "position" integer NOT NULL,
    seal text NOT NULL,
    name text NOT NULL,
    recipe text NOT NULL,
    state text NOT NULL,
    progress integer DEFAULT 0 NOT NULL,
    reason text,
    attempts integer DEFAULT 0 NOT NULL,
    leased_until timestamp with time zone,
    media_type text,
    bytes bigint,
    width integer,
    height integer,
    sha256 text,
    planned_at timestamp with time zone NOT NULL,
    ready_at timestamp with time zone,
    lane text DEFAULT 'LIGHT'::text NOT NULL,
    rank integer DEFAULT 0 NOT NULL,
    waits_for text,
    CONSTRAINT rendition_pkey PRIMARY KEY (id),
    CONSTRAINT rendition_version_id_name_key UNIQUE (version_id, name),
    CONSTRAINT rendition_sha256_fkey FOREIGN KEY (sha256) REFERENCES blob(sha256),
    CONSTRAINT rendition_version_id_fkey FOREIGN KEY (version_id) REFERENCES asset_version(id),
    CONSTRAINT rendition_check CHECK (state <> 'READY'::text OR sha256 IS NOT NULL AND media_type IS NOT NULL AND bytes IS NOT NULL),
    CONSTRAINT rendition_check1 CHECK (state <> 'RUNNING'::text OR leased_until IS NOT NULL),
    CONSTRAINT rendition_lane_check CHECK (lane = ANY (ARRAY['LIGHT'::text, 'MEDIUM'::text, 'HEAVY'::text])),
    CONSTRAINT rendition_progress_check CHECK (progress >= 0 AND progress <= 100),
    CONSTRAINT rendition_state_check CHECK (state = ANY (ARRAY['PLANNED'::text, 'RUNNING'::text, 'READY'::text, 'FAILED'::text]))
);
CREATE INDEX rendition_failed ON rendition USING btree (planned_at DESC) WHERE (state = 'FAILED'::text);
CREATE INDEX rendition_sha256 ON rendition USING btree (sha256);
CREATE INDEX rendition_waiting ON rendition USING btree (lane, rank, planned_at) WHERE (state = ANY (ARRAY['PLANNED'::text, 'RUNNING'::text]));

CREATE VIEW version_bytes AS
 SELECT f.version_id,
    false AS derived,
    f.role,
    f.language,
    f.name,
    f.media_type,
    f.bytes,
    f.sha256,
    f."position",
    NULLIF(f.facts ->> 'width'::text, ''::text)::integer AS width,
    NULLIF(f.facts ->> 'height'::text, ''::text)::integer AS height
   FROM version_file f
UNION ALL
 SELECT n.version_id,
    true AS derived,
    n.name AS role,
    NULL::text AS language,
    n.name ||
        CASE n.media_type
            WHEN 'image/jpeg'::text THEN '.jpg'::text
            WHEN 'image/webp'::text THEN '.webp'::text
            WHEN 'image/png'::text THEN '.png'::text
            WHEN 'video/mp4'::text THEN '.mp4'::text
            WHEN 'audio/mpeg'::text THEN '.mp3'::text
            WHEN 'audio/wav'::text THEN '.wav'::text
            WHEN 'application/json'::text THEN '.json'::text
            WHEN 'application/vnd.apple.mpegurl'::text THEN '.m3u8'::text
            WHEN 'text/csv'::text THEN '.csv'::text
            ELSE ''::text
        END AS name,
    n.media_type,
    n.bytes,
    n.sha256,
    1000 AS "position",
    n.width,
    n.height
   FROM rendition n
  WHERE n.state = 'READY'::text;

CREATE OR REPLACE FUNCTION changed_part(part integer, bits integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (part # bits);

CREATE OR REPLACE FUNCTION fingerprint_part(fingerprint bit, part integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN ((SUBSTRING(fingerprint FROM ((16 * part) - 15) FOR 16))::bit(16))::integer;

-- The fingerprint of a picture is deleted with its bytes.
CREATE OR REPLACE FUNCTION forget_fingerprint()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    delete from picture_fingerprint where sha256 = old.sha256;
    return null;
end
$function$;

CREATE OR REPLACE FUNCTION unlikeness(one bit, other bit)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN bit_count((one # other));


-- Stage approval

CREATE TABLE approval_decision (
    id uuid NOT NULL,
    submission_id uuid NOT NULL,
    version_id uuid NOT NULL,
    seal text NOT NULL,
    step integer NOT NULL,
    verdict text NOT NULL,
    reason text DEFAULT ''::text NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    decided_by uuid NOT NULL,
    CONSTRAINT approval_decision_pkey PRIMARY KEY (id),
    CONSTRAINT approval_decision_submission_id_step_key UNIQUE (submission_id, step),
    CONSTRAINT approval_decision_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id),
    CONSTRAINT approval_decision_version_id_fkey FOREIGN KEY (version_id) REFERENCES asset_version(id),
    CONSTRAINT approval_decision_check CHECK (verdict = 'APPROVE'::text OR btrim(reason) <> ''::text),
    CONSTRAINT approval_decision_verdict_check CHECK (verdict = ANY (ARRAY['APPROVE'::text, 'RETURN'::text]))
);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER approval_decision_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON approval_decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE approval_route (
    id uuid NOT NULL,
    organisation_id uuid,
    kind text,
    set_at timestamp with time zone NOT NULL,
    set_by uuid NOT NULL,
    plan jsonb NOT NULL,
    CONSTRAINT approval_route_pkey PRIMARY KEY (id),
    CONSTRAINT approval_route_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT approval_route_plan_check CHECK (jsonb_typeof(plan) = 'array'::text AND jsonb_array_length(plan) > 0)
);
CREATE UNIQUE INDEX approval_route_scope ON approval_route USING btree (COALESCE(organisation_id, '00000000-0000-0000-0000-000000000000'::uuid), COALESCE(kind, ''::text));

CREATE TABLE notice (
    id uuid NOT NULL,
    officer_id uuid NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    asset_id uuid,
    title text NOT NULL,
    remark text DEFAULT ''::text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    mailed_at timestamp with time zone,
    CONSTRAINT notice_pkey PRIMARY KEY (id),
    CONSTRAINT notice_officer_id_kind_subject_key UNIQUE (officer_id, kind, subject),
    CONSTRAINT notice_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT notice_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id)
);
CREATE INDEX notice_officer ON notice USING btree (officer_id, created_at);
CREATE INDEX notice_unread ON notice USING btree (officer_id) WHERE (read_at IS NULL);

CREATE TABLE review_comment (
    id uuid NOT NULL,
    asset_id uuid NOT NULL,
    version_number integer NOT NULL,
    submission_id uuid,
    answers_id uuid,
    place text NOT NULL,
    spot text DEFAULT ''::text NOT NULL,
    said text NOT NULL,
    said_at timestamp with time zone NOT NULL,
    said_by uuid NOT NULL,
    resolved_at timestamp with time zone,
    resolved_by uuid,
    CONSTRAINT review_comment_pkey PRIMARY KEY (id),
    CONSTRAINT review_comment_submission_id_key UNIQUE (submission_id),
    CONSTRAINT review_comment_answers_id_fkey FOREIGN KEY (answers_id) REFERENCES review_comment(id),
    CONSTRAINT review_comment_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT review_comment_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id),
    CONSTRAINT review_comment_check CHECK ((resolved_at IS NULL) = (resolved_by IS NULL)),
    CONSTRAINT review_comment_check1 CHECK (answers_id IS NULL OR resolved_at IS NULL AND submission_id IS NULL),
    CONSTRAINT review_comment_place_check CHECK (place = ANY (ARRAY['WHOLE'::text, 'POINT'::text, 'PAGE'::text, 'SECOND'::text, 'TITLE'::text, 'DESCRIPTION'::text, 'TEXT'::text, 'ALTERNATIVE_TEXT'::text])),
    CONSTRAINT review_comment_said_check CHECK (btrim(said) <> ''::text)
);
CREATE INDEX review_comment_asset ON review_comment USING btree (asset_id, said_at);

CREATE TABLE separate_release (
    scope text NOT NULL,
    set_at timestamp with time zone NOT NULL,
    set_by text NOT NULL,
    CONSTRAINT separate_release_pkey PRIMARY KEY (scope),
    CONSTRAINT separate_release_scope_check CHECK (scope ~ '^[a-z]+(-[a-z]+)*$'::text)
);

CREATE TABLE submission (
    id uuid NOT NULL,
    asset_id uuid NOT NULL,
    version_id uuid NOT NULL,
    version_number integer NOT NULL,
    organisation_id uuid NOT NULL,
    seal text NOT NULL,
    state text NOT NULL,
    step integer NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    submitted_by uuid NOT NULL,
    ended_at timestamp with time zone,
    void_reason text,
    planned boolean DEFAULT false NOT NULL,
    deciders jsonb NOT NULL,
    decider_ids text[] GENERATED ALWAYS AS (string_to_array(translate((deciders #>> '{}'::text[]), '[]" '::text, ''::text), ','::text)) STORED NOT NULL,
    CONSTRAINT submission_pkey PRIMARY KEY (id),
    CONSTRAINT submission_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT submission_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT submission_version_id_fkey FOREIGN KEY (version_id) REFERENCES asset_version(id),
    CONSTRAINT submission_open EXCLUDE USING btree (asset_id WITH =) WHERE (state = 'SUBMITTED'::text) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT submission_check CHECK (jsonb_typeof(deciders) = 'array'::text AND step >= 1 AND step <= jsonb_array_length(deciders)),
    CONSTRAINT submission_check1 CHECK ((state = 'SUBMITTED'::text) = (ended_at IS NULL)),
    CONSTRAINT submission_check2 CHECK ((state = 'VOID'::text) = (void_reason IS NOT NULL)),
    CONSTRAINT submission_seal_check CHECK (seal ~ '^[0-9a-f]{64}$'::text),
    CONSTRAINT submission_state_check CHECK (state = ANY (ARRAY['SUBMITTED'::text, 'RETURNED'::text, 'APPROVED'::text, 'VOID'::text]))
);
CREATE UNIQUE INDEX submission_approved ON submission USING btree (version_id) WHERE (state = 'APPROVED'::text);
CREATE INDEX submission_asset ON submission USING btree (asset_id, submitted_at);
CREATE INDEX submission_decider_ids ON submission USING gin (decider_ids);
CREATE INDEX submission_newest ON submission USING btree (submitted_at DESC, id DESC);
CREATE INDEX submission_of_organisation ON submission USING btree (organisation_id, submitted_at DESC);
CREATE INDEX submission_organisation ON submission USING btree (organisation_id) WHERE (state = 'SUBMITTED'::text);
CREATE INDEX submission_ready ON submission USING btree (organisation_id, ended_at) WHERE ((state = 'APPROVED'::text) AND (NOT planned));
CREATE INDEX submission_state ON submission USING btree (state, submitted_at DESC, id DESC);

-- The facets of an asset (life stage, topic, officers) follow its draft, versions, submissions and releases.
CREATE TRIGGER submission_is_narrowed AFTER INSERT OR UPDATE OF state ON submission FOR EACH ROW EXECUTE FUNCTION facet_row();


-- Stage release

CREATE TABLE change_entry (
    seq bigint NOT NULL,
    asset_id uuid NOT NULL,
    version_number integer NOT NULL,
    change text NOT NULL,
    release_id uuid NOT NULL,
    reach text NOT NULL,
    at timestamp with time zone NOT NULL,
    partner_id uuid,
    CONSTRAINT change_entry_pkey PRIMARY KEY (seq),
    CONSTRAINT change_entry_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id),
    CONSTRAINT change_entry_change_check CHECK (change = ANY (ARRAY['PUBLISH'::text, 'CORRECT'::text, 'SUPERSEDE'::text, 'EXPIRE'::text, 'WITHDRAW'::text, 'REPLACED'::text, 'RECALLED'::text, 'REMOVED'::text, 'ANNOUNCE'::text, 'CALL_OFF'::text, 'GRANT'::text, 'REVOKE'::text])),
    CONSTRAINT change_entry_partner CHECK ((partner_id IS NOT NULL) = (change = ANY (ARRAY['GRANT'::text, 'REVOKE'::text])))
);
CREATE INDEX change_entry_asset ON change_entry USING btree (asset_id, seq);
CREATE INDEX change_entry_common ON change_entry USING btree (seq) WHERE (partner_id IS NULL);
CREATE INDEX change_entry_partner ON change_entry USING btree (partner_id, seq) WHERE (partner_id IS NOT NULL);
CREATE INDEX change_entry_release ON change_entry USING btree (release_id);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER change_entry_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON change_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE change_head (
    only_row boolean DEFAULT true NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT change_head_pkey PRIMARY KEY (only_row),
    CONSTRAINT change_head_only_row_check CHECK (only_row)
);

CREATE TABLE file_rescan (
    only_row boolean DEFAULT true NOT NULL,
    leased_until timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
    signatures text,
    begun_at timestamp with time zone,
    done_at timestamp with time zone,
    away_since timestamp with time zone,
    phase text DEFAULT 'PUBLIC'::text NOT NULL,
    reached text DEFAULT ''::text NOT NULL,
    files bigint DEFAULT 0 NOT NULL,
    bytes bigint DEFAULT 0 NOT NULL,
    unscanned bigint DEFAULT 0 NOT NULL,
    infected bigint DEFAULT 0 NOT NULL,
    CONSTRAINT file_rescan_pkey PRIMARY KEY (only_row),
    CONSTRAINT file_rescan_only_row_check CHECK (only_row),
    CONSTRAINT file_rescan_phase_check CHECK (phase = ANY (ARRAY['PUBLIC'::text, 'ALL'::text]))
);

CREATE TABLE organisation_renaming (
    organisation_id uuid NOT NULL,
    renamed_at timestamp with time zone NOT NULL,
    done_to uuid DEFAULT '00000000-0000-0000-0000-000000000000'::uuid NOT NULL,
    CONSTRAINT organisation_renaming_pkey PRIMARY KEY (organisation_id, renamed_at),
    CONSTRAINT organisation_renaming_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);

CREATE TABLE parity_told (
    asset_id uuid NOT NULL,
    told text NOT NULL,
    told_at timestamp with time zone NOT NULL,
    CONSTRAINT parity_told_pkey PRIMARY KEY (asset_id),
    CONSTRAINT parity_told_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id)
);

CREATE TABLE planned_withdrawal (
    release_id uuid NOT NULL,
    explanation text NOT NULL,
    due_at timestamp with time zone NOT NULL,
    planned_by uuid NOT NULL,
    CONSTRAINT planned_withdrawal_pkey PRIMARY KEY (release_id),
    CONSTRAINT planned_withdrawal_release_id_fkey FOREIGN KEY (release_id) REFERENCES release(id)
);
CREATE INDEX planned_withdrawal_due ON planned_withdrawal USING btree (due_at);

CREATE TABLE release (
    id uuid NOT NULL,
    asset_id uuid NOT NULL,
    version_id uuid NOT NULL,
    version_number integer NOT NULL,
    organisation_id uuid NOT NULL,
    seal text NOT NULL,
    reach text NOT NULL,
    state text NOT NULL,
    due_at timestamp with time zone NOT NULL,
    embargo_until timestamp with time zone,
    expires_at timestamp with time zone,
    published_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    created_by uuid NOT NULL,
    lock_version bigint NOT NULL,
    held_at timestamp with time zone,
    CONSTRAINT release_pkey PRIMARY KEY (id),
    CONSTRAINT release_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT release_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT release_version_id_fkey FOREIGN KEY (version_id) REFERENCES asset_version(id),
    CONSTRAINT release_current EXCLUDE USING btree (asset_id WITH =) WHERE (state = 'PUBLISHED'::text) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT release_check CHECK (embargo_until IS NULL OR due_at >= embargo_until),
    CONSTRAINT release_check1 CHECK (expires_at IS NULL OR expires_at > due_at),
    CONSTRAINT release_check2 CHECK (published_at IS NOT NULL OR (state = ANY (ARRAY['PLANNED'::text, 'EMBARGOED'::text, 'CANCELLED'::text]))),
    CONSTRAINT release_check3 CHECK (published_at IS NULL OR embargo_until IS NULL OR published_at >= embargo_until),
    CONSTRAINT release_reach_check CHECK (reach = ANY (ARRAY['PUBLIC'::text, 'PARTNERS'::text, 'INTERNAL'::text])),
    CONSTRAINT release_state_check CHECK (state = ANY (ARRAY['PLANNED'::text, 'EMBARGOED'::text, 'PUBLISHED'::text, 'SUPERSEDED'::text, 'EXPIRED'::text, 'WITHDRAWN'::text, 'CANCELLED'::text]))
);
CREATE INDEX release_asset ON release USING btree (asset_id, created_at);
CREATE INDEX release_due ON release USING btree (due_at) WHERE (state = ANY (ARRAY['PLANNED'::text, 'EMBARGOED'::text]));
CREATE INDEX release_due_newest ON release USING btree (due_at DESC, id DESC);
CREATE INDEX release_end ON release USING btree (expires_at) WHERE ((state = 'PUBLISHED'::text) AND (expires_at IS NOT NULL));
CREATE INDEX release_of_version ON release USING btree (asset_id, version_number, published_at) WHERE (published_at IS NOT NULL);
CREATE INDEX release_organisation ON release USING btree (organisation_id, due_at);
CREATE INDEX release_public_newest ON release USING btree (published_at, id) WHERE ((state = 'PUBLISHED'::text) AND (reach = 'PUBLIC'::text));
CREATE INDEX release_published ON release USING btree (published_at, id) WHERE (published_at IS NOT NULL);
CREATE INDEX release_published_of ON release USING btree (organisation_id, published_at DESC) WHERE (published_at IS NOT NULL);
CREATE INDEX release_version ON release USING btree (version_id);

-- Every use of an asset makes evidence due, whichever program writes the row. An instant counts for the day before
-- and after it too, since the database does not know the time zone of the hub.
CREATE TRIGGER notes_use AFTER UPDATE OF published_at ON release FOR EACH ROW WHEN (new.published_at IS NOT NULL AND old.published_at IS NULL) EXECUTE FUNCTION note_use();

-- Every use of an asset makes evidence due, whichever program writes the row. An instant counts for the day before
-- and after it too, since the database does not know the time zone of the hub.
CREATE TRIGGER notes_use_at_once AFTER INSERT ON release FOR EACH ROW WHEN (new.published_at IS NOT NULL) EXECUTE FUNCTION note_use();

-- The facets of an asset (life stage, topic, officers) follow its draft, versions, submissions and releases.
CREATE TRIGGER release_is_narrowed AFTER INSERT OR UPDATE OF state ON release FOR EACH ROW EXECUTE FUNCTION facet_row();

CREATE TABLE release_status (
    id uuid NOT NULL,
    release_id uuid NOT NULL,
    "position" integer NOT NULL,
    state text NOT NULL,
    at timestamp with time zone NOT NULL,
    actor text NOT NULL,
    reason text,
    CONSTRAINT release_status_pkey PRIMARY KEY (id),
    CONSTRAINT release_status_release_id_position_key UNIQUE (release_id, "position"),
    CONSTRAINT release_status_release_id_fkey FOREIGN KEY (release_id) REFERENCES release(id)
);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER release_status_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON release_status FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE release_waiver (
    release_id uuid NOT NULL,
    gate text NOT NULL,
    reason text NOT NULL,
    waived_at timestamp with time zone NOT NULL,
    waived_by uuid NOT NULL,
    CONSTRAINT release_waiver_pkey PRIMARY KEY (release_id, gate),
    CONSTRAINT release_waiver_release_id_fkey FOREIGN KEY (release_id) REFERENCES release(id),
    CONSTRAINT release_waiver_gate_check CHECK (gate = ANY (ARRAY['ALTERNATIVE_TEXT'::text, 'SUBTITLES'::text, 'TRANSCRIPT'::text, 'PDF_TEXT'::text])),
    CONSTRAINT release_waiver_reason_check CHECK (length(btrim(reason)) >= 10)
);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER release_waiver_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON release_waiver FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE withdrawal (
    release_id uuid NOT NULL,
    kind text NOT NULL,
    explanation text NOT NULL,
    replacement_asset_id uuid,
    withdrawn_at timestamp with time zone NOT NULL,
    withdrawn_by uuid NOT NULL,
    request_key text,
    CONSTRAINT withdrawal_pkey PRIMARY KEY (release_id),
    CONSTRAINT withdrawal_release_id_fkey FOREIGN KEY (release_id) REFERENCES release(id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT withdrawal_replacement_asset_id_fkey FOREIGN KEY (replacement_asset_id) REFERENCES asset(id),
    CONSTRAINT withdrawal_check CHECK ((kind = 'REPLACE'::text) = (replacement_asset_id IS NOT NULL)),
    CONSTRAINT withdrawal_explanation_check CHECK (btrim(explanation) <> ''::text),
    CONSTRAINT withdrawal_kind_check CHECK (kind = ANY (ARRAY['NOTICE'::text, 'REPLACE'::text, 'RECALL'::text, 'REMOVE_BY_LAW'::text]))
);
CREATE INDEX withdrawal_at ON withdrawal USING btree (withdrawn_at);
CREATE UNIQUE INDEX withdrawal_request ON withdrawal USING btree (withdrawn_by, request_key) WHERE (request_key IS NOT NULL);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER withdrawal_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON withdrawal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The life stage of an asset follows the withdrawal of its release.
CREATE TRIGGER withdrawal_is_narrowed AFTER INSERT ON withdrawal FOR EACH ROW EXECUTE FUNCTION facet_withdrawal();

CREATE VIEW agency_release AS
 SELECT r.id AS release_id,
    r.asset_id,
    r.version_id,
    r.version_number,
    r.state = 'PUBLISHED'::text AS current,
    r.published_at,
    r.expires_at,
    r.organisation_id,
    a.kind,
    a.language,
    COALESCE(a.variant_of, a.id) AS source_id,
    v.texts,
    v.seal,
    r.reach
   FROM version_release r
     JOIN asset a ON a.id = r.asset_id
     JOIN asset_version v ON v.id = r.version_id
  WHERE r.state = ANY (ARRAY['PUBLISHED'::text, 'SUPERSEDED'::text]);

CREATE VIEW partner_release AS
 SELECT r.id AS release_id,
    r.asset_id,
    r.version_id,
    r.version_number,
    r.state = 'PUBLISHED'::text AS current,
    r.published_at,
    r.expires_at,
    r.organisation_id,
    a.kind,
    a.language,
    COALESCE(a.variant_of, a.id) AS source_id,
    v.texts,
    v.seal,
    r.reach
   FROM version_release r
     JOIN asset a ON a.id = r.asset_id
     JOIN asset_version v ON v.id = r.version_id
  WHERE (r.reach = ANY (ARRAY['PUBLIC'::text, 'PARTNERS'::text])) AND (r.state = ANY (ARRAY['PUBLISHED'::text, 'SUPERSEDED'::text]));

CREATE VIEW public_change AS
 SELECT seq,
    asset_id,
    version_number,
    change,
    release_id,
    reach,
    at,
    partner_id
   FROM change_entry
  WHERE reach = 'PUBLIC'::text AND partner_id IS NULL AND (change <> ALL (ARRAY['ANNOUNCE'::text, 'CALL_OFF'::text]));

CREATE VIEW public_release AS
 SELECT r.id AS release_id,
    r.asset_id,
    r.version_id,
    r.version_number,
    r.state = 'PUBLISHED'::text AS current,
    r.published_at,
    r.expires_at,
    r.organisation_id,
    a.kind,
    a.language,
    COALESCE(a.variant_of, a.id) AS source_id,
    v.texts,
    v.seal
   FROM version_release r
     JOIN asset a ON a.id = r.asset_id
     JOIN asset_version v ON v.id = r.version_id
  WHERE r.reach = 'PUBLIC'::text AND (r.state = ANY (ARRAY['PUBLISHED'::text, 'SUPERSEDED'::text]));

CREATE VIEW version_release AS
 SELECT id,
    asset_id,
    version_id,
    version_number,
    organisation_id,
    seal,
    reach,
    state,
    due_at,
    embargo_until,
    expires_at,
    published_at,
    created_at,
    created_by,
    lock_version,
    held_at
   FROM release r
  WHERE published_at IS NOT NULL AND NOT (EXISTS ( SELECT 1
           FROM release n
          WHERE n.asset_id = r.asset_id AND n.version_number = r.version_number AND n.published_at IS NOT NULL AND (n.published_at > r.published_at OR n.published_at = r.published_at AND (n.created_at > r.created_at OR n.created_at = r.created_at AND n.id < r.id))));

-- The life stage of an asset follows the withdrawal of its release.
CREATE OR REPLACE FUNCTION facet_withdrawal()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    perform write_facets(r.asset_id) from release r where r.id = new.release_id;
    return null;
end
$function$;

-- The life stage of a version: its release decides, then its review, then its inspection. LifeStage lists the values.
CREATE OR REPLACE FUNCTION life_stage(version text, review text, release text, reach text, taken text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select case
        when release in ('PLANNED', 'EMBARGOED') then 'PLANNED'
        when release = 'PUBLISHED' then case when reach = 'PUBLIC' then 'PUBLIC' else 'SHARED' end
        when release = 'WITHDRAWN' then case when taken = 'RECALL' then 'RECALLED' else 'WITHDRAWN' end
        when release is not null then release
        when version = 'REFUSED' then 'REFUSED'
        when review = 'SUBMITTED' then 'IN_REVIEW'
        when review in ('RETURNED', 'APPROVED') then review
        when version = 'RECEIVED' then 'CHECKING'
        else 'SEALED' end
$function$;

CREATE OR REPLACE FUNCTION telling_versions(asset uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    (select v.id from asset_version v where v.asset_id = asset order by v.number desc limit 1)
    union
    (select r.version_id from release r
      where r.asset_id = asset and r.state in ('PUBLISHED', 'EXPIRED', 'WITHDRAWN')
      order by r.state = 'PUBLISHED' desc, r.published_at desc limit 1)
$function$;

CREATE OR REPLACE FUNCTION version_stage(version uuid)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select life_stage(v.state, s.state, r.state, r.reach, w.kind)
    from asset_version v
    left join lateral (
        select s.state from submission s where s.asset_id = v.asset_id and s.version_number = v.number
        order by s.submitted_at desc limit 1) s on true
    left join lateral (
        select r.id, r.state, r.reach from release r where r.version_id = v.id and r.state <> 'CANCELLED'
        order by r.state = 'PUBLISHED' desc, r.created_at desc limit 1) r on true
    left join withdrawal w on w.release_id = r.id
    where v.id = version
$function$;

CREATE OR REPLACE FUNCTION version_stage_at(version uuid)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select greatest(v.created_at, s.submitted_at, s.ended_at, r.created_at, r.published_at, w.withdrawn_at,
                    case when r.state = 'EXPIRED' then r.expires_at end)
    from asset_version v
    left join lateral (
        select s.submitted_at, s.ended_at from submission s where s.asset_id = v.asset_id and s.version_number = v.number
        order by s.submitted_at desc limit 1) s on true
    left join lateral (
        select r.id, r.state, r.created_at, r.published_at, r.expires_at from release r
        where r.version_id = v.id and r.state <> 'CANCELLED'
        order by r.state = 'PUBLISHED' desc, r.created_at desc limit 1) r on true
    left join withdrawal w on w.release_id = r.id
    where v.id = version
$function$;


-- Stage catalogue

CREATE TABLE asset_collection (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    name text NOT NULL,
    is_open boolean NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by uuid NOT NULL,
    CONSTRAINT asset_collection_pkey PRIMARY KEY (id),
    CONSTRAINT asset_collection_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);
CREATE UNIQUE INDEX asset_collection_name ON asset_collection USING btree (organisation_id, lower(name));

-- Every change of a plan, campaign or collection changes the number on which cached answers depend, at commit.
CREATE CONSTRAINT TRIGGER notes_plan_change AFTER INSERT OR DELETE OR UPDATE ON asset_collection DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_plan_change();

CREATE TABLE asset_collection_member (
    collection_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    "position" integer NOT NULL,
    CONSTRAINT asset_collection_member_pkey PRIMARY KEY (collection_id, asset_id),
    CONSTRAINT asset_collection_member_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT asset_collection_member_collection_id_fkey FOREIGN KEY (collection_id) REFERENCES asset_collection(id) ON DELETE CASCADE
);
CREATE INDEX asset_collection_member_order ON asset_collection_member USING btree (collection_id, "position");

-- Every change of a plan, campaign or collection changes the number on which cached answers depend, at commit.
CREATE CONSTRAINT TRIGGER notes_plan_change AFTER INSERT OR DELETE OR UPDATE ON asset_collection_member DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_plan_change();

CREATE TABLE leaflet (
    code text NOT NULL,
    asset_id uuid NOT NULL,
    version_number integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT leaflet_pkey PRIMARY KEY (code),
    CONSTRAINT leaflet_asset_id_version_number_key UNIQUE (asset_id, version_number),
    CONSTRAINT leaflet_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT leaflet_code_check CHECK (code ~ '^[0-9a-hjkmnp-tv-z]{8}$'::text)
);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER leaflet_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON leaflet FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE newest_words (
    "least" integer NOT NULL,
    since timestamp with time zone NOT NULL,
    index_name text NOT NULL,
    CONSTRAINT newest_words_pkey PRIMARY KEY ("least")
);

CREATE TABLE saved_search (
    id uuid NOT NULL,
    officer_id uuid NOT NULL,
    name text NOT NULL,
    words text NOT NULL,
    chosen jsonb NOT NULL,
    token_sha256 text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT saved_search_pkey PRIMARY KEY (id),
    CONSTRAINT saved_search_token_key UNIQUE (token_sha256),
    CONSTRAINT saved_search_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
    CONSTRAINT saved_search_name_check CHECK (name <> ''::text),
    CONSTRAINT saved_search_token_check CHECK (token_sha256 ~ '^[0-9a-f]{64}$'::text)
);
CREATE INDEX saved_search_officer ON saved_search USING btree (officer_id, created_at);

CREATE TABLE saved_search_shown (
    saved_search_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    CONSTRAINT saved_search_shown_pkey PRIMARY KEY (saved_search_id, asset_id),
    CONSTRAINT saved_search_shown_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT saved_search_shown_saved_search_id_fkey FOREIGN KEY (saved_search_id) REFERENCES saved_search(id) ON DELETE CASCADE
);

CREATE TABLE search_count (
    facet text NOT NULL,
    documents bigint NOT NULL,
    CONSTRAINT search_count_pkey PRIMARY KEY (facet)
);

CREATE TABLE search_count_change (
    facet text NOT NULL,
    documents bigint NOT NULL
);

CREATE TABLE search_document (
    asset_id uuid NOT NULL,
    version_id uuid NOT NULL,
    published_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    kind text NOT NULL,
    language text NOT NULL,
    topic text NOT NULL,
    publisher text NOT NULL,
    audience text[] NOT NULL,
    tasks text[] NOT NULL,
    title text NOT NULL,
    plain_title text NOT NULL,
    title_words tsvector NOT NULL,
    title_plain tsvector NOT NULL,
    words tsvector NOT NULL,
    plain tsvector NOT NULL,
    services text[] DEFAULT '{}'::text[] NOT NULL,
    CONSTRAINT search_document_pkey PRIMARY KEY (asset_id),
    CONSTRAINT search_document_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT search_document_version_id_fkey FOREIGN KEY (version_id) REFERENCES asset_version(id)
) WITH (toast_tuple_target=256, autovacuum_vacuum_insert_scale_factor=0.02, autovacuum_vacuum_scale_factor=0.02);
CREATE INDEX search_document_audience ON search_document USING gin (audience);
CREATE INDEX search_document_ends ON search_document USING btree (expires_at) WHERE (expires_at IS NOT NULL);
CREATE INDEX search_document_kind ON search_document USING btree (kind);
CREATE INDEX search_document_kind_newest ON search_document USING btree (kind, published_at DESC, asset_id) INCLUDE (language, topic, publisher, audience, tasks, services, expires_at);
CREATE INDEX search_document_language ON search_document USING btree (language);
CREATE INDEX search_document_language_newest ON search_document USING btree (language, published_at DESC, asset_id) INCLUDE (kind, topic, publisher, audience, tasks, services, expires_at);
CREATE INDEX search_document_newest ON search_document USING btree (published_at DESC, asset_id) INCLUDE (kind, language, topic, publisher, audience, tasks, services, expires_at);
CREATE INDEX search_document_plain ON search_document USING gin (plain);
CREATE INDEX search_document_publisher ON search_document USING btree (publisher);
CREATE INDEX search_document_publisher_newest ON search_document USING btree (publisher, published_at DESC, asset_id) INCLUDE (kind, language, topic, audience, tasks, services, expires_at);
CREATE INDEX search_document_services ON search_document USING gin (services);
CREATE INDEX search_document_tasks ON search_document USING gin (tasks);
CREATE INDEX search_document_title ON search_document USING btree (title COLLATE vietnamese, asset_id);
CREATE INDEX search_document_title_plain ON search_document USING gin (title_plain);
CREATE INDEX search_document_title_words ON search_document USING gin (title_words);
CREATE INDEX search_document_topic ON search_document USING btree (topic);
CREATE INDEX search_document_topic_newest ON search_document USING btree (topic, published_at DESC, asset_id) INCLUDE (kind, language, publisher, audience, tasks, services, expires_at);
CREATE INDEX search_document_trigrams ON search_document USING gin (plain_title gin_trgm_ops);
CREATE INDEX search_document_words ON search_document USING gin (words);
CREATE INDEX search_document_year ON search_document USING btree (EXTRACT(year FROM (published_at AT TIME ZONE 'UTC'::text)));

CREATE STATISTICS search_document_published ON (published_at AT TIME ZONE 'UTC'::text) FROM search_document;

-- The number of search documents per facet follows every change of the search index.
CREATE TRIGGER documents_are_added AFTER INSERT ON search_document REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_documents();

-- The number of search documents per facet follows every change of the search index.
CREATE TRIGGER documents_are_changed AFTER UPDATE ON search_document REFERENCING OLD TABLE AS gone NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_documents();

-- The number of search documents per facet follows every change of the search index.
CREATE TRIGGER documents_are_gone AFTER DELETE ON search_document REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION count_documents();

CREATE TABLE search_passage (
    version_id uuid NOT NULL,
    "position" integer NOT NULL,
    ordinal integer NOT NULL,
    kind text NOT NULL,
    place integer NOT NULL,
    content text NOT NULL,
    plain tsvector NOT NULL,
    CONSTRAINT search_passage_pkey PRIMARY KEY (version_id, "position", ordinal),
    CONSTRAINT search_passage_version_id_fkey FOREIGN KEY (version_id) REFERENCES asset_version(id),
    CONSTRAINT search_passage_kind_check CHECK (kind = ANY (ARRAY['PAGE'::text, 'TIME'::text]))
);

CREATE TABLE search_rebuild (
    slice integer NOT NULL,
    ordered_at timestamp with time zone NOT NULL,
    done_to uuid NOT NULL,
    up_to uuid NOT NULL,
    wrong bigint DEFAULT 0 NOT NULL,
    CONSTRAINT search_rebuild_pkey PRIMARY KEY (slice)
);

CREATE TABLE search_word (
    word text NOT NULL,
    CONSTRAINT search_word_pkey PRIMARY KEY (word)
);

CREATE TABLE service_walk (
    changed_at timestamp with time zone NOT NULL,
    done_to uuid DEFAULT '00000000-0000-0000-0000-000000000000'::uuid NOT NULL,
    CONSTRAINT service_walk_pkey PRIMARY KEY (changed_at)
);

CREATE TABLE short_link (
    code text NOT NULL,
    path text NOT NULL,
    place text NOT NULL,
    subject text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT short_link_pkey PRIMARY KEY (code),
    CONSTRAINT short_link_path_place_subject_key UNIQUE (path, place, subject),
    CONSTRAINT short_link_code_check CHECK (code ~ '^[0-9a-hjkmnp-tv-z]{7}$'::text),
    CONSTRAINT short_link_path_check CHECK (path ~ '^/(a|c)/[a-z0-9-]+$'::text)
);
CREATE INDEX short_link_subject ON short_link USING btree (subject);

CREATE TABLE short_link_day (
    code text NOT NULL,
    on_day date NOT NULL,
    visits bigint NOT NULL,
    CONSTRAINT short_link_day_pkey PRIMARY KEY (code, on_day),
    CONSTRAINT short_link_day_code_fkey FOREIGN KEY (code) REFERENCES short_link(code)
);

CREATE TABLE shown_release (
    asset_id uuid NOT NULL,
    release_id uuid NOT NULL,
    version_id uuid NOT NULL,
    version_number integer NOT NULL,
    organisation_id uuid NOT NULL,
    kind text NOT NULL,
    language text NOT NULL,
    topic text NOT NULL,
    reach text NOT NULL,
    published_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    CONSTRAINT shown_release_pkey PRIMARY KEY (asset_id)
);
CREATE INDEX shown_release_newest ON shown_release USING btree (published_at DESC, asset_id);

-- The number of search documents per facet follows every change of the search index.
CREATE OR REPLACE FUNCTION count_documents()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if tg_op = 'INSERT' then
        insert into search_count_change (facet, documents)
        select f, count(*) from added d
        cross join unnest(facets_of(d.kind, d.language, d.audience, d.topic, d.publisher, d.tasks, d.services, d.published_at)) f
        group by f;
    elsif tg_op = 'DELETE' then
        insert into search_count_change (facet, documents)
        select f, -count(*) from gone d
        cross join unnest(facets_of(d.kind, d.language, d.audience, d.topic, d.publisher, d.tasks, d.services, d.published_at)) f
        group by f;
    else
        insert into search_count_change (facet, documents)
        select f, sum(n) from (
            select unnest(facets_of(d.kind, d.language, d.audience, d.topic, d.publisher, d.tasks, d.services,
                                    d.published_at)) as f, 1 as n
            from added d
            union all
            select unnest(facets_of(d.kind, d.language, d.audience, d.topic, d.publisher, d.tasks, d.services,
                                    d.published_at)), -1
            from gone d) c
        group by f having sum(n) <> 0;
    end if;
    return null;
end
$function$;

CREATE OR REPLACE FUNCTION facets_of(kind text, language text, audience text[], topic text, publisher text, tasks text[], published_at timestamp with time zone)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select array_remove(array['ALL=', 'KIND=' || nullif(kind, ''), 'LANGUAGE=' || nullif(language, ''),
                              'TOPIC=' || nullif(topic, ''), 'AGENCY=' || nullif(publisher, ''),
                              'DATE=' || extract(year from published_at at time zone 'UTC')::integer::text]
                        || (select array_agg('AUDIENCE=' || a) from unnest(audience) a)
                        || (select array_agg('TASK=' || t) from unnest(tasks) t), null)
$function$;

CREATE OR REPLACE FUNCTION facets_of(kind text, language text, audience text[], topic text, publisher text, tasks text[], services text[], published_at timestamp with time zone)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select facets_of(kind, language, audience, topic, publisher, tasks, published_at)
           || coalesce((select array_agg('SERVICE=' || s) from unnest(services) s), '{}')
$function$;


-- Stage distribution

CREATE TABLE delivery (
    id uuid NOT NULL,
    subscription_id uuid NOT NULL,
    seq bigint NOT NULL,
    replay integer DEFAULT 0 NOT NULL,
    asset_id uuid NOT NULL,
    urgent boolean NOT NULL,
    state text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    planned_at timestamp with time zone DEFAULT now() NOT NULL,
    settled_at timestamp with time zone,
    said text,
    CONSTRAINT delivery_pkey PRIMARY KEY (id),
    CONSTRAINT delivery_subscription_id_seq_replay_key UNIQUE (subscription_id, seq, replay),
    CONSTRAINT delivery_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT delivery_seq_fkey FOREIGN KEY (seq) REFERENCES change_entry(seq),
    CONSTRAINT delivery_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES subscription(id)
);
CREATE INDEX delivery_asset ON delivery USING btree (asset_id);
CREATE INDEX delivery_dead ON delivery USING btree (subscription_id, seq) WHERE (state = ANY (ARRAY['REFUSED'::text, 'FAILED'::text]));
CREATE INDEX delivery_taken ON delivery USING btree (subscription_id, settled_at DESC) WHERE (state = ANY (ARRAY['ACCEPTED'::text, 'CONFIRMED'::text]));
CREATE INDEX delivery_waiting ON delivery USING btree (subscription_id, urgent DESC, seq) WHERE (state = ANY (ARRAY['PLANNED'::text, 'CLAIMED'::text]));

-- Every use of an asset makes evidence due, whichever program writes the row. An instant counts for the day before
-- and after it too, since the database does not know the time zone of the hub.
CREATE TRIGGER notes_use AFTER UPDATE OF state ON delivery FOR EACH ROW WHEN (new.state = 'ACCEPTED'::text AND old.state <> 'ACCEPTED'::text) EXECUTE FUNCTION note_use();

CREATE TABLE delivery_attempt (
    delivery_id uuid NOT NULL,
    number integer NOT NULL,
    begun_at timestamp with time zone DEFAULT now() NOT NULL,
    ended_at timestamp with time zone,
    outcome text,
    said text,
    CONSTRAINT delivery_attempt_pkey PRIMARY KEY (delivery_id, number),
    CONSTRAINT delivery_attempt_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES delivery(id)
);

CREATE TABLE delivery_plan (
    only_row boolean DEFAULT true NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT delivery_plan_pkey PRIMARY KEY (only_row),
    CONSTRAINT delivery_plan_only_row_check CHECK (only_row)
);

CREATE TABLE download (
    partner_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    version_number integer NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    taken_on date NOT NULL,
    times integer NOT NULL,
    last_at timestamp with time zone NOT NULL,
    CONSTRAINT download_pkey PRIMARY KEY (partner_id, asset_id, version_number, name, sha256, taken_on),
    CONSTRAINT download_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT download_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id),
    CONSTRAINT download_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'::text),
    CONSTRAINT download_times_check CHECK (times > 0)
);
CREATE INDEX download_asset ON download USING btree (asset_id, version_number);

-- Every use of an asset makes evidence due, whichever program writes the row. An instant counts for the day before
-- and after it too, since the database does not know the time zone of the hub.
CREATE TRIGGER notes_use AFTER INSERT OR UPDATE ON download FOR EACH ROW EXECUTE FUNCTION note_use();

CREATE TABLE embargo_agreement (
    partner_id uuid NOT NULL,
    signed_at timestamp with time zone NOT NULL,
    kept_by text NOT NULL,
    CONSTRAINT embargo_agreement_pkey PRIMARY KEY (partner_id),
    CONSTRAINT embargo_agreement_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id)
);

CREATE TABLE entitlement (
    id uuid NOT NULL,
    partner_id uuid NOT NULL,
    kinds text[] NOT NULL,
    topics text[] NOT NULL,
    languages text[] NOT NULL,
    receivers text[] NOT NULL,
    originals boolean NOT NULL,
    given_at timestamp with time zone NOT NULL,
    given_by text NOT NULL,
    taken_at timestamp with time zone,
    taken_by text,
    public_only boolean DEFAULT false NOT NULL,
    CONSTRAINT entitlement_pkey PRIMARY KEY (id),
    CONSTRAINT entitlement_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id),
    CONSTRAINT entitlement_check CHECK ((taken_at IS NULL) = (taken_by IS NULL))
);
CREATE INDEX entitlement_partner ON entitlement USING btree (partner_id) WHERE (taken_at IS NULL);

CREATE TABLE entitlement_change (
    id uuid NOT NULL,
    partner_id uuid NOT NULL,
    entitlement_id uuid NOT NULL,
    change text NOT NULL,
    at timestamp with time zone NOT NULL,
    as_of bigint NOT NULL,
    first_seq bigint NOT NULL,
    last_seq bigint NOT NULL,
    planned_to bigint NOT NULL,
    CONSTRAINT entitlement_change_pkey PRIMARY KEY (id),
    CONSTRAINT entitlement_change_entitlement_id_fkey FOREIGN KEY (entitlement_id) REFERENCES entitlement(id),
    CONSTRAINT entitlement_change_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id),
    CONSTRAINT entitlement_change_change_check CHECK (change = ANY (ARRAY['GRANT'::text, 'REVOKE'::text])),
    CONSTRAINT entitlement_change_check CHECK (last_seq > first_seq)
);
CREATE INDEX entitlement_change_open ON entitlement_change USING btree (last_seq) WHERE (planned_to < last_seq);
CREATE UNIQUE INDEX entitlement_change_partner ON entitlement_change USING btree (partner_id, last_seq);

CREATE TABLE entitlement_change_block (
    change_id uuid NOT NULL,
    "position" integer NOT NULL,
    after_id uuid NOT NULL,
    CONSTRAINT entitlement_change_block_pkey PRIMARY KEY (change_id, "position"),
    CONSTRAINT entitlement_change_block_change_id_fkey FOREIGN KEY (change_id) REFERENCES entitlement_change(id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE partner_minute (
    partner_id uuid NOT NULL,
    minute timestamp with time zone NOT NULL,
    taken integer NOT NULL,
    CONSTRAINT partner_minute_pkey PRIMARY KEY (partner_id),
    CONSTRAINT partner_minute_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id),
    CONSTRAINT partner_minute_taken_check CHECK (taken >= 0)
);

CREATE TABLE partner_reading (
    partner_id uuid NOT NULL,
    channel text NOT NULL,
    last_at timestamp with time zone NOT NULL,
    last_seq bigint,
    gaps integer[] DEFAULT '{}'::integer[] NOT NULL,
    silent_since timestamp with time zone,
    CONSTRAINT partner_reading_pkey PRIMARY KEY (partner_id, channel),
    CONSTRAINT partner_reading_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id),
    CONSTRAINT partner_reading_channel_check CHECK (channel = ANY (ARRAY['WIRE'::text, 'FEED'::text, 'PACKAGE'::text]))
);

CREATE TABLE partner_telling (
    message text NOT NULL,
    subscription_id uuid NOT NULL,
    outcome text NOT NULL,
    said text NOT NULL,
    tries integer NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT partner_telling_pkey PRIMARY KEY (message, subscription_id),
    CONSTRAINT partner_telling_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES subscription(id),
    CONSTRAINT partner_telling_outcome_check CHECK (outcome = ANY (ARRAY['ACCEPTED'::text, 'REFUSED'::text, 'GONE'::text, 'FAILED'::text]))
);

CREATE TABLE partner_usage (
    partner_id uuid NOT NULL,
    day date NOT NULL,
    requests bigint NOT NULL,
    bytes bigint NOT NULL,
    CONSTRAINT partner_usage_pkey PRIMARY KEY (partner_id, day),
    CONSTRAINT partner_usage_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id)
);

CREATE TABLE published_report (
    id uuid NOT NULL,
    partner_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    version_number integer NOT NULL,
    medium text NOT NULL,
    address text DEFAULT ''::text NOT NULL,
    slot text DEFAULT ''::text NOT NULL,
    published_at timestamp with time zone NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    reported_at timestamp with time zone NOT NULL,
    reported_by text NOT NULL,
    CONSTRAINT published_report_pkey PRIMARY KEY (id),
    CONSTRAINT published_report_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT published_report_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id),
    CONSTRAINT published_report_medium_check CHECK (medium = ANY (ARRAY['WEB'::text, 'PRINT'::text, 'RADIO'::text, 'TV'::text, 'SOCIAL'::text, 'OTHER'::text]))
);
CREATE INDEX published_report_asset ON published_report USING btree (asset_id, published_at);
CREATE INDEX published_report_partner ON published_report USING btree (partner_id, reported_at);

-- Every use of an asset makes evidence due, whichever program writes the row. An instant counts for the day before
-- and after it too, since the database does not know the time zone of the hub.
CREATE TRIGGER notes_use AFTER INSERT ON published_report FOR EACH ROW EXECUTE FUNCTION note_use();

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER published_report_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON published_report FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE published_report_withdrawal (
    report_id uuid NOT NULL,
    reason text NOT NULL,
    withdrawn_at timestamp with time zone NOT NULL,
    withdrawn_by text NOT NULL,
    CONSTRAINT published_report_withdrawal_pkey PRIMARY KEY (report_id),
    CONSTRAINT published_report_withdrawal_report_id_fkey FOREIGN KEY (report_id) REFERENCES published_report(id),
    CONSTRAINT published_report_withdrawal_reason_check CHECK (btrim(reason) <> ''::text)
);

-- Every use of an asset makes evidence due, whichever program writes the row. An instant counts for the day before
-- and after it too, since the database does not know the time zone of the hub.
CREATE TRIGGER notes_use AFTER INSERT ON published_report_withdrawal FOR EACH ROW EXECUTE FUNCTION note_use();

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER published_report_withdrawal_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON published_report_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE recall_letter (
    id uuid NOT NULL,
    receipt_id uuid NOT NULL,
    kind text NOT NULL,
    address text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    CONSTRAINT recall_letter_pkey PRIMARY KEY (id),
    CONSTRAINT recall_letter_receipt_id_kind_address_key UNIQUE (receipt_id, kind, address),
    CONSTRAINT recall_letter_receipt_id_fkey FOREIGN KEY (receipt_id) REFERENCES recall_receipt(id),
    CONSTRAINT recall_letter_kind_check CHECK (kind = ANY (ARRAY['RECALL'::text, 'REMINDER'::text]))
);

CREATE TABLE recall_link (
    token_sha256 text NOT NULL,
    receipt_id uuid NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT recall_link_pkey PRIMARY KEY (token_sha256),
    CONSTRAINT recall_link_receipt_id_fkey FOREIGN KEY (receipt_id) REFERENCES recall_receipt(id),
    CONSTRAINT recall_link_token_sha256_check CHECK (token_sha256 ~ '^[0-9a-f]{64}$'::text)
);
CREATE INDEX recall_link_receipt ON recall_link USING btree (receipt_id);

CREATE TABLE recall_move (
    id uuid NOT NULL,
    receipt_id uuid NOT NULL,
    "position" integer NOT NULL,
    state text NOT NULL,
    at timestamp with time zone NOT NULL,
    actor text NOT NULL,
    remark text DEFAULT ''::text NOT NULL,
    CONSTRAINT recall_move_pkey PRIMARY KEY (id),
    CONSTRAINT recall_move_receipt_id_position_key UNIQUE (receipt_id, "position"),
    CONSTRAINT recall_move_receipt_id_fkey FOREIGN KEY (receipt_id) REFERENCES recall_receipt(id)
);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER recall_move_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON recall_move FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE recall_policy (
    kind text NOT NULL,
    minutes integer NOT NULL,
    CONSTRAINT recall_policy_pkey PRIMARY KEY (kind),
    CONSTRAINT recall_policy_kind_check CHECK (kind = ANY (ARRAY['NOTICE'::text, 'REPLACE'::text, 'RECALL'::text, 'REMOVE_BY_LAW'::text])),
    CONSTRAINT recall_policy_minutes_check CHECK (minutes >= 1 AND minutes <= 43200)
);

CREATE TABLE recall_receipt (
    id uuid NOT NULL,
    release_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    reasons text[] NOT NULL,
    state text NOT NULL,
    named_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    done text,
    removed_at timestamp with time zone,
    CONSTRAINT recall_receipt_pkey PRIMARY KEY (id),
    CONSTRAINT recall_receipt_release_id_partner_id_key UNIQUE (release_id, partner_id),
    CONSTRAINT recall_receipt_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id),
    CONSTRAINT recall_receipt_release_id_fkey FOREIGN KEY (release_id) REFERENCES release(id),
    CONSTRAINT recall_receipt_check CHECK ((state = 'ACKNOWLEDGED'::text) = (done IS NOT NULL)),
    CONSTRAINT recall_receipt_check1 CHECK ((done IS NULL) = (removed_at IS NULL)),
    CONSTRAINT recall_receipt_state_check CHECK (state = ANY (ARRAY['NAMED'::text, 'TOLD'::text, 'OVERDUE'::text, 'ACKNOWLEDGED'::text]))
);
CREATE INDEX recall_receipt_due ON recall_receipt USING btree (due_at) WHERE (state = ANY (ARRAY['NAMED'::text, 'TOLD'::text]));
CREATE INDEX recall_receipt_open ON recall_receipt USING btree (release_id, partner_id) WHERE (state <> 'ACKNOWLEDGED'::text);
CREATE INDEX recall_receipt_partner ON recall_receipt USING btree (partner_id, named_at);

CREATE TABLE recall_telling (
    receipt_id uuid NOT NULL,
    way text NOT NULL,
    place text DEFAULT ''::text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT recall_telling_pkey PRIMARY KEY (receipt_id, way, place),
    CONSTRAINT recall_telling_receipt_id_fkey FOREIGN KEY (receipt_id) REFERENCES recall_receipt(id),
    CONSTRAINT recall_telling_way_check CHECK (way = ANY (ARRAY['EMAIL'::text, 'WIRE'::text, 'PUSH'::text]))
);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER recall_telling_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON recall_telling FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE silence_policy (
    only_row boolean DEFAULT true NOT NULL,
    factor integer NOT NULL,
    least_minutes integer NOT NULL,
    least_gaps integer NOT NULL,
    CONSTRAINT silence_policy_pkey PRIMARY KEY (only_row),
    CONSTRAINT silence_policy_factor_check CHECK (factor >= 1 AND factor <= 1000),
    CONSTRAINT silence_policy_least_gaps_check CHECK (least_gaps >= 1 AND least_gaps <= 20),
    CONSTRAINT silence_policy_least_minutes_check CHECK (least_minutes >= 1 AND least_minutes <= 43200),
    CONSTRAINT silence_policy_only_row_check CHECK (only_row)
);

CREATE TABLE subscription (
    id uuid NOT NULL,
    partner_id uuid NOT NULL,
    channel text NOT NULL,
    label text NOT NULL,
    target text NOT NULL,
    settings text NOT NULL,
    state text NOT NULL,
    state_reason text,
    begun_after bigint NOT NULL,
    generation integer DEFAULT 1 NOT NULL,
    rotated_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    next_attempt_at timestamp with time zone DEFAULT now() NOT NULL,
    lease uuid,
    leased_until timestamp with time zone,
    paired boolean DEFAULT false NOT NULL,
    CONSTRAINT subscription_pkey PRIMARY KEY (id),
    CONSTRAINT subscription_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id),
    CONSTRAINT subscription_state_check CHECK (state = ANY (ARRAY['ACTIVE'::text, 'PAUSED'::text, 'ENDED'::text]))
);
CREATE INDEX subscription_due ON subscription USING btree (next_attempt_at) WHERE (state = 'ACTIVE'::text);
CREATE INDEX subscription_partner ON subscription USING btree (partner_id);

CREATE OR REPLACE FUNCTION entitled(partner uuid, kind text, language text, topic text, reach text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select exists (select 1 from entitlement e
                   where e.partner_id = $1 and e.taken_at is null
                     and ($5 = 'PUBLIC' or not e.public_only)
                     and (e.kinds = '{}' or $2 = any (e.kinds))
                     and (e.languages = '{}' or $3 = any (e.languages))
                     and (e.topics = '{}' or $4 = any (e.topics)))
$function$;

CREATE OR REPLACE FUNCTION entitled_since(partner uuid, kind text, language text, topic text, since timestamp with time zone, reach text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select exists (select 1 from entitlement e
                   where e.partner_id = $1 and (e.taken_at is null or e.taken_at >= $5)
                     and ($6 = 'PUBLIC' or not e.public_only)
                     and (e.kinds = '{}' or $2 = any (e.kinds))
                     and (e.languages = '{}' or $3 = any (e.languages))
                     and (e.topics = '{}' or $4 = any (e.topics)))
$function$;


-- Stage press

CREATE TABLE feed_asset (
    asset_id uuid NOT NULL,
    feeds text[] NOT NULL,
    CONSTRAINT feed_asset_pkey PRIMARY KEY (asset_id),
    CONSTRAINT feed_asset_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id)
);

CREATE TABLE feed_change (
    feed text NOT NULL,
    rank bigint NOT NULL,
    seq bigint NOT NULL,
    asset_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT feed_change_pkey PRIMARY KEY (feed, rank)
);
CREATE INDEX feed_change_asset ON feed_change USING btree (feed, asset_id, rank);

CREATE TABLE feed_count (
    feed text NOT NULL,
    items bigint NOT NULL,
    CONSTRAINT feed_count_pkey PRIMARY KEY (feed)
);

CREATE TABLE websub_plan (
    only_row boolean DEFAULT true NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT websub_plan_pkey PRIMARY KEY (only_row),
    CONSTRAINT websub_plan_only_row_check CHECK (only_row)
);

CREATE TABLE websub_request (
    id uuid NOT NULL,
    mode text NOT NULL,
    callback text NOT NULL,
    host text NOT NULL,
    topic text NOT NULL,
    lease_seconds integer NOT NULL,
    secret text,
    asked_by text NOT NULL,
    asked_at timestamp with time zone DEFAULT now() NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    leased_until timestamp with time zone,
    settled_at timestamp with time zone,
    outcome text,
    CONSTRAINT websub_request_pkey PRIMARY KEY (id),
    CONSTRAINT websub_request_lease_seconds_check CHECK (lease_seconds > 0),
    CONSTRAINT websub_request_mode_check CHECK (mode = ANY (ARRAY['SUBSCRIBE'::text, 'UNSUBSCRIBE'::text]))
);
CREATE INDEX websub_request_asked ON websub_request USING btree (asked_at);
CREATE INDEX websub_request_waiting ON websub_request USING btree (asked_at) WHERE (settled_at IS NULL);

CREATE TABLE websub_subscription (
    id uuid NOT NULL,
    callback text NOT NULL,
    host text NOT NULL,
    topic text NOT NULL,
    secret text,
    ends_at timestamp with time zone NOT NULL,
    topic_seq bigint NOT NULL,
    sent_seq bigint NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    next_attempt_at timestamp with time zone DEFAULT now() NOT NULL,
    lease uuid,
    leased_until timestamp with time zone,
    CONSTRAINT websub_subscription_pkey PRIMARY KEY (id),
    CONSTRAINT websub_subscription_callback_topic_key UNIQUE (callback, topic)
);
CREATE INDEX websub_subscription_due ON websub_subscription USING btree (next_attempt_at) WHERE (sent_seq < topic_seq);
CREATE INDEX websub_subscription_host ON websub_subscription USING btree (host);
CREATE INDEX websub_subscription_topic ON websub_subscription USING btree (topic);

CREATE OR REPLACE FUNCTION feeds_of(kind text, language text, topic text, organisation uuid)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select array_remove(array['all', 'kind-' || lower(replace(kind, '_', '-')), 'lang-' || language,
                              'topic-' || nullif(topic, ''), 'org-' || organisation], null)
$function$;

CREATE OR REPLACE FUNCTION practice_feeds(asset uuid, of_change bigint)
 RETURNS text[]
 LANGUAGE sql
 STABLE
AS $function$
    select case when exists (
        select from nomination n
         where n.asset_id = asset and (n.state = 'CHOSEN' or n.since_seq is not null)
           and case when of_change is null then n.state = 'CHOSEN'
                    else of_change between coalesce(n.since_seq, of_change) and coalesce(n.until_seq, of_change) end)
    then array['good-practice'] else '{}'::text[] end
$function$;

CREATE OR REPLACE FUNCTION service_feeds(notes jsonb, of_change bigint)
 RETURNS text[]
 LANGUAGE sql
 STABLE
AS $function$
    select coalesce(array_agg(distinct 'service-' || k.service_id), '{}')
    from jsonb_array_elements_text(coalesce(notes -> 'procedureCodes', '[]')) c
    join service_code k on k.code = c
    where k.since_seq is not null and (of_change is null or k.since_seq < of_change)
$function$;


-- Stage embed

CREATE TABLE leaflet_scan (
    code text NOT NULL,
    place text NOT NULL,
    day date NOT NULL,
    scans bigint NOT NULL,
    CONSTRAINT leaflet_scan_pkey PRIMARY KEY (code, day, place),
    CONSTRAINT leaflet_scan_code_fkey FOREIGN KEY (code) REFERENCES leaflet(code),
    CONSTRAINT leaflet_scan_scans_check CHECK (scans > 0)
);
CREATE INDEX leaflet_scan_day ON leaflet_scan USING btree (day);

-- Every use of an asset makes evidence due, whichever program writes the row. An instant counts for the day before
-- and after it too, since the database does not know the time zone of the hub.
CREATE TRIGGER notes_use AFTER INSERT OR UPDATE ON leaflet_scan FOR EACH ROW EXECUTE FUNCTION note_use();

CREATE TABLE page_sighting (
    partner_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    version_number integer NOT NULL,
    page text NOT NULL,
    day date NOT NULL,
    views bigint NOT NULL,
    CONSTRAINT page_sighting_pkey PRIMARY KEY (asset_id, day, version_number, partner_id, page),
    CONSTRAINT page_sighting_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT page_sighting_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id),
    CONSTRAINT page_sighting_views_check CHECK (views >= 0)
);
CREATE INDEX page_sighting_day ON page_sighting USING btree (day);

-- Every use of an asset makes evidence due, whichever program writes the row. An instant counts for the day before
-- and after it too, since the database does not know the time zone of the hub.
CREATE TRIGGER notes_use AFTER INSERT OR UPDATE ON page_sighting FOR EACH ROW EXECUTE FUNCTION note_use();

CREATE TABLE paired_portal (
    id uuid NOT NULL,
    partner_id uuid NOT NULL,
    host text NOT NULL,
    portal text NOT NULL,
    software text NOT NULL,
    plugin text NOT NULL,
    token_id uuid NOT NULL,
    subscription_id uuid,
    paired_at timestamp with time zone NOT NULL,
    replaced_at timestamp with time zone,
    CONSTRAINT paired_portal_pkey PRIMARY KEY (id),
    CONSTRAINT paired_portal_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id),
    CONSTRAINT paired_portal_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES subscription(id)
);
CREATE UNIQUE INDEX paired_portal_one ON paired_portal USING btree (partner_id, host) WHERE (replaced_at IS NULL);

-- Every use of an asset makes evidence due, whichever program writes the row. An instant counts for the day before
-- and after it too, since the database does not know the time zone of the hub.
CREATE TRIGGER notes_use AFTER INSERT ON paired_portal FOR EACH ROW EXECUTE FUNCTION note_use();

CREATE TABLE pairing_code (
    sha256 text NOT NULL,
    partner_id uuid NOT NULL,
    made_by text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT pairing_code_pkey PRIMARY KEY (sha256),
    CONSTRAINT pairing_code_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id)
);
CREATE INDEX pairing_code_expires ON pairing_code USING btree (expires_at);

CREATE TABLE pairing_try (
    asked_by text NOT NULL,
    asked_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX pairing_try_asked ON pairing_try USING btree (asked_at);

CREATE TABLE recall_list (
    only_row boolean DEFAULT true NOT NULL,
    seq bigint NOT NULL,
    content text NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    document text NOT NULL,
    jws text NOT NULL,
    spread_seq bigint NOT NULL,
    CONSTRAINT recall_list_pkey PRIMARY KEY (only_row),
    CONSTRAINT recall_list_only_row_check CHECK (only_row)
);

CREATE TABLE seen_day (
    organisation_id uuid NOT NULL,
    day date NOT NULL,
    views bigint NOT NULL,
    CONSTRAINT seen_day_pkey PRIMARY KEY (organisation_id, day),
    CONSTRAINT seen_day_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT seen_day_views_check CHECK (views > 0)
);

CREATE TABLE sighting (
    asset_id uuid NOT NULL,
    version_number integer NOT NULL,
    host text NOT NULL,
    day date NOT NULL,
    views bigint NOT NULL,
    CONSTRAINT sighting_pkey PRIMARY KEY (asset_id, day, version_number, host),
    CONSTRAINT sighting_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT sighting_views_check CHECK (views > 0)
);
CREATE INDEX sighting_day ON sighting USING btree (day);

-- Every use of an asset makes evidence due, whichever program writes the row. An instant counts for the day before
-- and after it too, since the database does not know the time zone of the hub.
CREATE TRIGGER notes_use AFTER INSERT OR UPDATE ON sighting FOR EACH ROW EXECUTE FUNCTION note_use();


-- Stage sms

CREATE TABLE broadcast_order (
    id uuid NOT NULL,
    partner_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    version_number integer NOT NULL,
    form text NOT NULL,
    text text NOT NULL,
    sender text NOT NULL,
    communes text[] NOT NULL,
    audience text NOT NULL,
    message_class text NOT NULL,
    opens_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone NOT NULL,
    cap bigint NOT NULL,
    label text NOT NULL,
    quiet_from time without time zone NOT NULL,
    quiet_until time without time zone NOT NULL,
    state text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    most_a_day integer DEFAULT 3 NOT NULL,
    opt_out_word text DEFAULT 'TC'::text NOT NULL,
    CONSTRAINT broadcast_order_pkey PRIMARY KEY (id),
    CONSTRAINT broadcast_order_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT broadcast_order_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT broadcast_order_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id),
    CONSTRAINT broadcast_order_cap_check CHECK (cap > 0),
    CONSTRAINT broadcast_order_check CHECK (closes_at > opens_at),
    CONSTRAINT broadcast_order_form_check CHECK (form = ANY (ARRAY['MARKED'::text, 'UNMARKED'::text, 'SHORTENED'::text])),
    CONSTRAINT broadcast_order_message_class_check CHECK (message_class = ANY (ARRAY['NOTICE'::text, 'CAMPAIGN'::text, 'EMERGENCY'::text])),
    CONSTRAINT broadcast_order_state_check CHECK (state = ANY (ARRAY['ORDERED'::text, 'ACCEPTED'::text, 'RUNNING'::text, 'DONE'::text, 'REFUSED'::text, 'CANCELLED'::text]))
);
CREATE INDEX broadcast_order_asset ON broadcast_order USING btree (asset_id);
CREATE INDEX broadcast_order_closes ON broadcast_order USING btree (closes_at);
CREATE INDEX broadcast_order_organisation ON broadcast_order USING btree (organisation_id, created_at);
CREATE INDEX broadcast_order_partner ON broadcast_order USING btree (partner_id, created_at);

CREATE TABLE broadcast_order_status (
    order_id uuid NOT NULL,
    state text NOT NULL,
    note text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_whom text NOT NULL,
    CONSTRAINT broadcast_order_status_pkey PRIMARY KEY (order_id, state),
    CONSTRAINT broadcast_order_status_order_id_fkey FOREIGN KEY (order_id) REFERENCES broadcast_order(id)
);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER broadcast_order_status_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON broadcast_order_status FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE broadcast_total (
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    delivered bigint NOT NULL,
    failed bigint NOT NULL,
    unconfirmed bigint NOT NULL,
    reasons text NOT NULL,
    reported_at timestamp with time zone NOT NULL,
    reported_by text NOT NULL,
    CONSTRAINT broadcast_total_pkey PRIMARY KEY (id),
    CONSTRAINT broadcast_total_order_id_fkey FOREIGN KEY (order_id) REFERENCES broadcast_order(id),
    CONSTRAINT broadcast_total_delivered_check CHECK (delivered >= 0),
    CONSTRAINT broadcast_total_failed_check CHECK (failed >= 0),
    CONSTRAINT broadcast_total_unconfirmed_check CHECK (unconfirmed >= 0)
);
CREATE INDEX broadcast_total_order ON broadcast_total USING btree (order_id, reported_at);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER broadcast_total_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON broadcast_total FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Every use of an asset makes evidence due, whichever program writes the row. An instant counts for the day before
-- and after it too, since the database does not know the time zone of the hub.
CREATE TRIGGER notes_use AFTER INSERT ON broadcast_total FOR EACH ROW EXECUTE FUNCTION note_use();

CREATE TABLE contact (
    list_id uuid NOT NULL,
    number_key text NOT NULL,
    sealed text NOT NULL,
    CONSTRAINT contact_pkey PRIMARY KEY (list_id, number_key),
    CONSTRAINT contact_list_id_fkey FOREIGN KEY (list_id) REFERENCES contact_list(id)
);

CREATE TABLE contact_list (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    name text NOT NULL,
    basis text NOT NULL,
    evidence text NOT NULL,
    size integer NOT NULL,
    purge_at timestamp with time zone NOT NULL,
    purged_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT contact_list_pkey PRIMARY KEY (id),
    CONSTRAINT contact_list_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT contact_list_basis_check CHECK (basis = ANY (ARRAY['CONSENT'::text, 'PUBLIC_TASK'::text, 'VITAL_INTEREST'::text]))
);
CREATE INDEX contact_list_organisation ON contact_list USING btree (organisation_id, created_at);
CREATE INDEX contact_list_purge ON contact_list USING btree (purge_at) WHERE (purged_at IS NULL);

CREATE TABLE contact_terms (
    message_class text NOT NULL,
    quiet_from time without time zone NOT NULL,
    quiet_until time without time zone NOT NULL,
    most_a_day integer NOT NULL,
    label text NOT NULL,
    bases text NOT NULL,
    heeds_opt_out boolean NOT NULL,
    opt_out_word text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by text NOT NULL,
    CONSTRAINT contact_terms_pkey PRIMARY KEY (message_class),
    CONSTRAINT contact_terms_message_class_check CHECK (message_class = ANY (ARRAY['NOTICE'::text, 'CAMPAIGN'::text, 'EMERGENCY'::text])),
    CONSTRAINT contact_terms_most_a_day_check CHECK (most_a_day >= 0)
);

CREATE TABLE mailing (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    list_id uuid NOT NULL,
    route_id uuid NOT NULL,
    spare_route_id uuid,
    asset_id uuid NOT NULL,
    version_number integer NOT NULL,
    form text NOT NULL,
    text text NOT NULL,
    message_class text NOT NULL,
    basis text NOT NULL,
    alphabet text NOT NULL,
    concatenation text NOT NULL,
    parts integer NOT NULL,
    messages integer NOT NULL,
    opens_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT mailing_pkey PRIMARY KEY (id),
    CONSTRAINT mailing_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT mailing_list_id_fkey FOREIGN KEY (list_id) REFERENCES contact_list(id),
    CONSTRAINT mailing_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT mailing_route_id_fkey FOREIGN KEY (route_id) REFERENCES sms_route(id),
    CONSTRAINT mailing_spare_route_id_fkey FOREIGN KEY (spare_route_id) REFERENCES sms_route(id),
    CONSTRAINT mailing_check CHECK (closes_at > opens_at),
    CONSTRAINT mailing_form_check CHECK (form = ANY (ARRAY['MARKED'::text, 'UNMARKED'::text, 'SHORTENED'::text])),
    CONSTRAINT mailing_message_class_check CHECK (message_class = ANY (ARRAY['NOTICE'::text, 'CAMPAIGN'::text, 'EMERGENCY'::text])),
    CONSTRAINT mailing_state_check CHECK (state = ANY (ARRAY['RUNNING'::text, 'DONE'::text, 'CANCELLED'::text]))
);
CREATE INDEX mailing_asset ON mailing USING btree (asset_id);
CREATE INDEX mailing_organisation ON mailing USING btree (organisation_id, created_at);
CREATE INDEX mailing_running ON mailing USING btree (id) WHERE (state = 'RUNNING'::text);

-- Every use of an asset makes evidence due, whichever program writes the row. An instant counts for the day before
-- and after it too, since the database does not know the time zone of the hub.
CREATE TRIGGER notes_use AFTER UPDATE OF state ON mailing FOR EACH ROW WHEN (new.state = 'DONE'::text) EXECUTE FUNCTION note_use();

CREATE TABLE opt_out (
    number_key text NOT NULL,
    way text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT opt_out_pkey PRIMARY KEY (number_key),
    CONSTRAINT opt_out_way_check CHECK (way = ANY (ARRAY['INBOUND'::text, 'OFFICER'::text]))
);

CREATE TABLE order_totals_file (
    order_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    sha256 text NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    CONSTRAINT order_totals_file_pkey PRIMARY KEY (order_id, partner_id, sha256),
    CONSTRAINT order_totals_file_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id)
);

CREATE TABLE sms_part (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    mailing_id uuid NOT NULL,
    route_id uuid NOT NULL,
    message_id bigint NOT NULL,
    number smallint NOT NULL,
    number_key text NOT NULL,
    state text NOT NULL,
    due_at timestamp with time zone NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    remote_id text,
    said text DEFAULT ''::text NOT NULL,
    claimed_at timestamp with time zone,
    submitted_at timestamp with time zone,
    settled_at timestamp with time zone,
    CONSTRAINT sms_part_pkey PRIMARY KEY (id),
    CONSTRAINT sms_part_mailing_id_fkey FOREIGN KEY (mailing_id) REFERENCES mailing(id),
    CONSTRAINT sms_part_route_id_fkey FOREIGN KEY (route_id) REFERENCES sms_route(id),
    CONSTRAINT sms_part_state_check CHECK (state = ANY (ARRAY['PENDING'::text, 'CLAIMED'::text, 'SUBMITTED'::text, 'DELIVERED'::text, 'REFUSED'::text, 'UNCONFIRMED'::text, 'WITHHELD'::text, 'EXPIRED'::text, 'CANCELLED'::text]))
) WITH (fillfactor=70);
CREATE INDEX sms_part_claimed ON sms_part USING btree (route_id) WHERE (state = 'CLAIMED'::text);
CREATE INDEX sms_part_mailing ON sms_part USING btree (mailing_id, message_id);
CREATE INDEX sms_part_pending ON sms_part USING btree (route_id, due_at, id) WHERE (state = 'PENDING'::text);
CREATE INDEX sms_part_remote ON sms_part USING btree (route_id, remote_id) WHERE (remote_id IS NOT NULL);
CREATE INDEX sms_part_submitted ON sms_part USING btree (route_id, submitted_at) WHERE (state = 'SUBMITTED'::text);
CREATE INDEX sms_part_unconfirmed ON sms_part USING btree (route_id, number_key) WHERE (state = 'UNCONFIRMED'::text);

CREATE TABLE sms_receipt (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    route_id uuid NOT NULL,
    remote_id text NOT NULL,
    number_key text,
    reference integer,
    state text NOT NULL,
    said text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT sms_receipt_pkey PRIMARY KEY (id),
    CONSTRAINT sms_receipt_route_id_fkey FOREIGN KEY (route_id) REFERENCES sms_route(id)
);
CREATE INDEX sms_receipt_at ON sms_receipt USING btree (at);
CREATE INDEX sms_receipt_remote ON sms_receipt USING btree (route_id, remote_id);

CREATE TABLE sms_route (
    id uuid NOT NULL,
    name text NOT NULL,
    host text NOT NULL,
    port integer NOT NULL,
    tls boolean NOT NULL,
    system_id text NOT NULL,
    password text NOT NULL,
    system_type text NOT NULL,
    bind text NOT NULL,
    tps integer NOT NULL,
    unanswered_most integer NOT NULL,
    sender text NOT NULL,
    sender_ton smallint NOT NULL,
    sender_npi smallint NOT NULL,
    alphabet text NOT NULL,
    concatenation text NOT NULL,
    response_ids text NOT NULL,
    receipt_ids text NOT NULL,
    receipt_hours integer NOT NULL,
    stop_words text NOT NULL,
    state text DEFAULT 'OFF'::text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    lease uuid,
    leased_until timestamp with time zone,
    bound_at timestamp with time zone,
    next_attempt_at timestamp with time zone DEFAULT now() NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    said text DEFAULT ''::text NOT NULL,
    partner_id uuid,
    CONSTRAINT sms_route_pkey PRIMARY KEY (id),
    CONSTRAINT sms_route_name_key UNIQUE (name),
    CONSTRAINT sms_route_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id),
    CONSTRAINT sms_route_alphabet_check CHECK (alphabet = ANY (ARRAY['GSM'::text, 'LATIN1'::text])),
    CONSTRAINT sms_route_bind_check CHECK (bind = ANY (ARRAY['TRANSCEIVER'::text, 'TRANSMITTER_AND_RECEIVER'::text, 'TRANSMITTER'::text])),
    CONSTRAINT sms_route_concatenation_check CHECK (concatenation = ANY (ARRAY['UDH'::text, 'SAR'::text, 'PAYLOAD'::text])),
    CONSTRAINT sms_route_receipt_hours_check CHECK (receipt_hours > 0),
    CONSTRAINT sms_route_receipt_ids_check CHECK (receipt_ids = ANY (ARRAY['TEXT'::text, 'DECIMAL'::text, 'HEX'::text])),
    CONSTRAINT sms_route_response_ids_check CHECK (response_ids = ANY (ARRAY['TEXT'::text, 'DECIMAL'::text, 'HEX'::text])),
    CONSTRAINT sms_route_state_check CHECK (state = ANY (ARRAY['OFF'::text, 'ON'::text])),
    CONSTRAINT sms_route_tps_check CHECK (tps > 0),
    CONSTRAINT sms_route_unanswered_most_check CHECK (unanswered_most > 0)
);

CREATE TABLE sms_sending (
    message_id bigint NOT NULL,
    number_key text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT sms_sending_pkey PRIMARY KEY (message_id)
);
CREATE INDEX sms_sending_at ON sms_sending USING btree (at);
CREATE INDEX sms_sending_number ON sms_sending USING btree (number_key, at);

CREATE TABLE sms_tariff (
    partner_id uuid NOT NULL,
    valid_from date NOT NULL,
    gsm7 numeric(9,2) NOT NULL,
    ucs2 numeric(9,2) NOT NULL,
    set_at timestamp with time zone NOT NULL,
    set_by text NOT NULL,
    CONSTRAINT sms_tariff_pkey PRIMARY KEY (partner_id, valid_from),
    CONSTRAINT sms_tariff_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id),
    CONSTRAINT sms_tariff_gsm7_check CHECK (gsm7 >= 0::numeric),
    CONSTRAINT sms_tariff_ucs2_check CHECK (ucs2 >= 0::numeric)
);

CREATE SEQUENCE sms_message_seq;


-- Stage bulletin

CREATE TABLE bulletin (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    release_id uuid NOT NULL,
    version_number integer NOT NULL,
    language text NOT NULL,
    title text NOT NULL,
    medium text NOT NULL,
    priority text NOT NULL,
    script text NOT NULL,
    slot_seconds integer NOT NULL,
    estimate_millis bigint NOT NULL,
    voice text NOT NULL,
    state text NOT NULL,
    reason text DEFAULT ''::text NOT NULL,
    sha256 text,
    media_type text,
    bytes bigint,
    sound_millis bigint,
    first_on date NOT NULL,
    last_on date NOT NULL,
    days text[] NOT NULL,
    times text[] NOT NULL,
    zone text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT bulletin_pkey PRIMARY KEY (id),
    CONSTRAINT bulletin_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT bulletin_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT bulletin_release_id_fkey FOREIGN KEY (release_id) REFERENCES release(id),
    CONSTRAINT bulletin_sha256_fkey FOREIGN KEY (sha256) REFERENCES blob(sha256),
    CONSTRAINT bulletin_check CHECK (last_on >= first_on),
    CONSTRAINT bulletin_check1 CHECK (state <> 'OUT'::text OR voice = 'ANNOUNCER'::text OR sha256 IS NOT NULL AND bytes IS NOT NULL AND sound_millis IS NOT NULL),
    CONSTRAINT bulletin_medium_check CHECK (medium = ANY (ARRAY['LOUDSPEAKER'::text, 'RADIO'::text])),
    CONSTRAINT bulletin_priority_check CHECK (priority = ANY (ARRAY['NORMAL'::text, 'PRIORITY'::text, 'URGENT'::text])),
    CONSTRAINT bulletin_slot_seconds_check CHECK (slot_seconds >= 5 AND slot_seconds <= 1800),
    CONSTRAINT bulletin_state_check CHECK (state = ANY (ARRAY['MAKING'::text, 'HELD'::text, 'OUT'::text, 'FAILED'::text, 'WITHDRAWN'::text])),
    CONSTRAINT bulletin_voice_check CHECK (voice = ANY (ARRAY['ANNOUNCER'::text, 'RECORDING'::text, 'MACHINE'::text]))
);
CREATE INDEX bulletin_asset ON bulletin USING btree (asset_id);
CREATE INDEX bulletin_created ON bulletin USING btree (created_at);
CREATE INDEX bulletin_organisation ON bulletin USING btree (organisation_id, created_at);
CREATE INDEX bulletin_out ON bulletin USING btree (medium, last_on) WHERE (state = 'OUT'::text);
CREATE INDEX bulletin_release ON bulletin USING btree (release_id);
CREATE INDEX bulletin_sha256 ON bulletin USING btree (sha256);

-- Every change of a published bulletin changes the number on which cached answers depend, at commit.
CREATE CONSTRAINT TRIGGER notes_bulletin_change AFTER UPDATE ON bulletin DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (old.state = 'OUT'::text OR new.state = 'OUT'::text) EXECUTE FUNCTION note_bulletin_change();

-- Every change of a published bulletin changes the number on which cached answers depend, at commit.
CREATE CONSTRAINT TRIGGER notes_bulletin_gone AFTER DELETE ON bulletin DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (old.state = 'OUT'::text) EXECUTE FUNCTION note_bulletin_change();

-- Every change of a published bulletin changes the number on which cached answers depend, at commit.
CREATE CONSTRAINT TRIGGER notes_bulletin_out AFTER INSERT ON bulletin DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (new.state = 'OUT'::text) EXECUTE FUNCTION note_bulletin_change();

CREATE TABLE bulletin_commune (
    bulletin_id uuid NOT NULL,
    commune_id uuid NOT NULL,
    CONSTRAINT bulletin_commune_pkey PRIMARY KEY (bulletin_id, commune_id),
    CONSTRAINT bulletin_commune_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES bulletin(id),
    CONSTRAINT bulletin_commune_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES organisation(id)
);
CREATE INDEX bulletin_commune_commune ON bulletin_commune USING btree (commune_id);

-- Every change of a published bulletin changes the number on which cached answers depend, at commit.
CREATE CONSTRAINT TRIGGER notes_bulletin_place AFTER DELETE OR UPDATE ON bulletin_commune DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_bulletin_change();

CREATE TABLE bulletin_playout (
    id uuid NOT NULL,
    bulletin_id uuid NOT NULL,
    commune_id uuid NOT NULL,
    place text NOT NULL,
    played_at timestamp with time zone NOT NULL,
    outcome text NOT NULL,
    seconds integer NOT NULL,
    note text NOT NULL,
    reported_at timestamp with time zone NOT NULL,
    reported_by text NOT NULL,
    place_id uuid,
    CONSTRAINT bulletin_playout_pkey PRIMARY KEY (id),
    CONSTRAINT bulletin_playout_bulletin_id_commune_id_place_played_at_key UNIQUE (bulletin_id, commune_id, place, played_at),
    CONSTRAINT bulletin_playout_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES bulletin(id),
    CONSTRAINT bulletin_playout_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES organisation(id),
    CONSTRAINT bulletin_playout_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(id),
    CONSTRAINT bulletin_playout_outcome_check CHECK (outcome = ANY (ARRAY['PLAYED'::text, 'FAILED'::text])),
    CONSTRAINT bulletin_playout_seconds_check CHECK (seconds >= 0 AND seconds <= 3600)
);
CREATE INDEX bulletin_playout_cluster ON bulletin_playout USING btree (place_id, played_at);
CREATE INDEX bulletin_playout_unassigned ON bulletin_playout USING btree (commune_id, place) WHERE ((place_id IS NULL) AND (place <> ''::text));

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER bulletin_playout_is_history BEFORE DELETE OR UPDATE OF id, bulletin_id, commune_id, place, played_at, outcome, seconds, note, reported_at, reported_by OR TRUNCATE ON bulletin_playout FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Every use of an asset makes evidence due, whichever program writes the row. An instant counts for the day before
-- and after it too, since the database does not know the time zone of the hub.
CREATE TRIGGER notes_use AFTER INSERT ON bulletin_playout FOR EACH ROW EXECUTE FUNCTION note_use();

CREATE TABLE bulletin_status (
    bulletin_id uuid NOT NULL,
    state text NOT NULL,
    note text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_whom text NOT NULL,
    CONSTRAINT bulletin_status_pkey PRIMARY KEY (bulletin_id, state),
    CONSTRAINT bulletin_status_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES bulletin(id)
);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER bulletin_status_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON bulletin_status FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE reading_speed (
    language text NOT NULL,
    medium text NOT NULL,
    syllables_per_minute integer NOT NULL,
    pause_millis integer NOT NULL,
    CONSTRAINT reading_speed_pkey PRIMARY KEY (language, medium),
    CONSTRAINT reading_speed_medium_check CHECK (medium = ANY (ARRAY['LOUDSPEAKER'::text, 'RADIO'::text])),
    CONSTRAINT reading_speed_pause_millis_check CHECK (pause_millis >= 0 AND pause_millis <= 5000),
    CONSTRAINT reading_speed_syllables_per_minute_check CHECK (syllables_per_minute >= 60 AND syllables_per_minute <= 450)
);

CREATE OR REPLACE FUNCTION loudspeaker_of(commune uuid, called text)
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$
    select (array_agg(p.id))[1] from place p
     where p.kind = 'LOUDSPEAKERS' and p.commune_id in (commune, unit_on(commune, current_date))
       and lower(btrim(called)) in (lower(p.reference), lower(p.name))
    having count(*) = 1
$function$;


-- Stage campaign

CREATE TABLE calendar_key (
    id uuid NOT NULL,
    token_sha256 text NOT NULL,
    campaign_id uuid,
    organisation_id uuid,
    partner_id uuid,
    label text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    used_on date,
    ended_at timestamp with time zone,
    good_until date,
    CONSTRAINT calendar_key_pkey PRIMARY KEY (id),
    CONSTRAINT calendar_key_token_sha256_key UNIQUE (token_sha256),
    CONSTRAINT calendar_key_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
    CONSTRAINT calendar_key_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT calendar_key_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES partner(id),
    CONSTRAINT calendar_key_check CHECK (num_nonnulls(campaign_id, organisation_id, partner_id) = 1)
);
CREATE INDEX calendar_key_campaign ON calendar_key USING btree (campaign_id);
CREATE INDEX calendar_key_organisation ON calendar_key USING btree (organisation_id);
CREATE INDEX calendar_key_partner ON calendar_key USING btree (partner_id);

CREATE TABLE campaign (
    id uuid NOT NULL,
    code text NOT NULL,
    title text NOT NULL,
    organisation_id uuid NOT NULL,
    template text NOT NULL,
    anchor_on date NOT NULL,
    zone text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by uuid NOT NULL,
    lock_version bigint NOT NULL,
    run text DEFAULT 'RUNNING'::text NOT NULL,
    run_reason text DEFAULT ''::text NOT NULL,
    run_since timestamp with time zone,
    CONSTRAINT campaign_pkey PRIMARY KEY (id),
    CONSTRAINT campaign_code_key UNIQUE (code),
    CONSTRAINT campaign_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT campaign_code_check CHECK (code ~ '^[a-z0-9][a-z0-9-]{1,59}$'::text),
    CONSTRAINT campaign_run_check CHECK (run = ANY (ARRAY['RUNNING'::text, 'PAUSED'::text, 'STOPPED'::text]))
);
CREATE INDEX campaign_anchor ON campaign USING btree (anchor_on);

-- Every change of a plan, campaign or collection changes the number on which cached answers depend, at commit.
CREATE CONSTRAINT TRIGGER notes_plan_change AFTER INSERT OR DELETE OR UPDATE ON campaign DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_plan_change();

CREATE TABLE campaign_announcement (
    campaign_id uuid NOT NULL,
    announced_at timestamp with time zone NOT NULL,
    summary text NOT NULL,
    hashtags text NOT NULL,
    sequence integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by text NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT campaign_announcement_pkey PRIMARY KEY (campaign_id),
    CONSTRAINT campaign_announcement_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id)
);
CREATE INDEX campaign_announcement_at ON campaign_announcement USING btree (announced_at);

-- Every change of a plan, campaign or collection changes the number on which cached answers depend, at commit.
CREATE CONSTRAINT TRIGGER notes_plan_change AFTER INSERT OR DELETE OR UPDATE ON campaign_announcement DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_plan_change();

CREATE TABLE campaign_errand (
    id uuid NOT NULL,
    item_id uuid NOT NULL,
    kind text NOT NULL,
    wish jsonb NOT NULL,
    planned_by uuid NOT NULL,
    planned_at timestamp with time zone NOT NULL,
    state text DEFAULT 'WAITING'::text NOT NULL,
    outcome text DEFAULT ''::text NOT NULL,
    done_at timestamp with time zone,
    CONSTRAINT campaign_errand_pkey PRIMARY KEY (id),
    CONSTRAINT campaign_errand_item_id_fkey FOREIGN KEY (item_id) REFERENCES campaign_item(id),
    CONSTRAINT campaign_errand_check CHECK ((state = 'WAITING'::text) = (done_at IS NULL)),
    CONSTRAINT campaign_errand_state_check CHECK (state = ANY (ARRAY['WAITING'::text, 'PLACED'::text, 'REFUSED'::text]))
);
CREATE INDEX campaign_errand_item ON campaign_errand USING btree (item_id);

CREATE TABLE campaign_event (
    id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    organisation_id uuid NOT NULL,
    starts_at timestamp without time zone NOT NULL,
    ends_at timestamp without time zone,
    venue text NOT NULL,
    audiences text[] NOT NULL,
    materials uuid[] NOT NULL,
    cancelled boolean NOT NULL,
    attendance bigint,
    changed_at timestamp with time zone NOT NULL,
    lock_version bigint DEFAULT 1 NOT NULL,
    CONSTRAINT campaign_event_pkey PRIMARY KEY (id),
    CONSTRAINT campaign_event_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
    CONSTRAINT campaign_event_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT campaign_event_check CHECK (ends_at > starts_at)
);
CREATE INDEX campaign_event_campaign ON campaign_event USING btree (campaign_id, starts_at);

-- Every change of a plan, campaign or collection changes the number on which cached answers depend, at commit.
CREATE CONSTRAINT TRIGGER notes_plan_change AFTER INSERT OR DELETE OR UPDATE ON campaign_event DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_plan_change();

CREATE TABLE campaign_item (
    id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    "position" integer NOT NULL,
    title text NOT NULL,
    phase text NOT NULL,
    kind text,
    language text NOT NULL,
    audience text NOT NULL,
    channels text NOT NULL,
    reach text NOT NULL,
    organisation_id uuid NOT NULL,
    starts_at timestamp without time zone NOT NULL,
    ends_at timestamp without time zone,
    asset_id uuid,
    version_id uuid,
    release_id uuid,
    assignment text NOT NULL,
    assignment_note text DEFAULT ''::text NOT NULL,
    cancelled_at timestamp with time zone,
    sequence integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    lock_version bigint NOT NULL,
    due_on date,
    CONSTRAINT campaign_item_pkey PRIMARY KEY (id),
    CONSTRAINT campaign_item_campaign_id_position_key UNIQUE (campaign_id, "position"),
    CONSTRAINT campaign_item_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT campaign_item_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
    CONSTRAINT campaign_item_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT campaign_item_release_id_fkey FOREIGN KEY (release_id) REFERENCES release(id),
    CONSTRAINT campaign_item_version_id_fkey FOREIGN KEY (version_id) REFERENCES asset_version(id),
    CONSTRAINT campaign_item_assignment_check CHECK (assignment = ANY (ARRAY['NONE'::text, 'SENT'::text, 'ACCEPTED'::text, 'DECLINED'::text, 'SUBMITTED'::text])),
    CONSTRAINT campaign_item_check CHECK (ends_at > starts_at),
    CONSTRAINT campaign_item_check1 CHECK (version_id IS NULL OR asset_id IS NOT NULL),
    CONSTRAINT campaign_item_phase_check CHECK (phase = ANY (ARRAY['BEFORE'::text, 'PEAK'::text, 'AFTER'::text])),
    CONSTRAINT campaign_item_reach_check CHECK (reach = ANY (ARRAY['PUBLIC'::text, 'PARTNERS'::text, 'INTERNAL'::text]))
);
CREATE INDEX campaign_item_asked ON campaign_item USING btree (starts_at) WHERE (assignment = ANY (ARRAY['SENT'::text, 'ACCEPTED'::text]));
CREATE INDEX campaign_item_asset ON campaign_item USING btree (asset_id);
CREATE INDEX campaign_item_organisation ON campaign_item USING btree (organisation_id);
CREATE UNIQUE INDEX campaign_item_release ON campaign_item USING btree (release_id);

-- Every change of a plan, campaign or collection changes the number on which cached answers depend, at commit.
CREATE CONSTRAINT TRIGGER notes_plan_change AFTER INSERT OR DELETE OR UPDATE ON campaign_item DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_plan_change();

CREATE TABLE campaign_rehearsal (
    id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    by_whom text NOT NULL,
    faults integer NOT NULL,
    report jsonb NOT NULL,
    CONSTRAINT campaign_rehearsal_pkey PRIMARY KEY (id),
    CONSTRAINT campaign_rehearsal_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
    CONSTRAINT campaign_rehearsal_faults_check CHECK (faults >= 0)
);
CREATE INDEX campaign_rehearsal_campaign ON campaign_rehearsal USING btree (campaign_id, at);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER campaign_rehearsal_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON campaign_rehearsal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE campaign_reminder (
    item_id uuid NOT NULL,
    stage text NOT NULL,
    due_on date NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT campaign_reminder_pkey PRIMARY KEY (item_id, stage, due_on),
    CONSTRAINT campaign_reminder_item_id_fkey FOREIGN KEY (item_id) REFERENCES campaign_item(id),
    CONSTRAINT campaign_reminder_stage_check CHECK (stage = ANY (ARRAY['WEEK'::text, 'DAYS'::text, 'OVERDUE'::text, 'ESCALATED'::text]))
);

CREATE TABLE campaign_step (
    id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    item_id uuid,
    kind text NOT NULL,
    note text NOT NULL,
    starts_at timestamp without time zone,
    ends_at timestamp without time zone,
    at timestamp with time zone NOT NULL,
    by_whom text NOT NULL,
    CONSTRAINT campaign_step_pkey PRIMARY KEY (id),
    CONSTRAINT campaign_step_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
    CONSTRAINT campaign_step_item_id_fkey FOREIGN KEY (item_id) REFERENCES campaign_item(id)
);
CREATE INDEX campaign_step_campaign ON campaign_step USING btree (campaign_id, at);
CREATE INDEX campaign_step_item ON campaign_step USING btree (item_id, at);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER campaign_step_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON campaign_step FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Every change of a plan, campaign or collection changes the number on which cached answers depend, at commit.
CREATE CONSTRAINT TRIGGER notes_plan_change AFTER INSERT OR DELETE OR UPDATE ON campaign_step DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_plan_change();

CREATE TABLE plan_day (
    id uuid NOT NULL,
    code text NOT NULL,
    purpose text NOT NULL,
    month integer NOT NULL,
    day integer NOT NULL,
    meaning text NOT NULL,
    first_year integer NOT NULL,
    last_year integer,
    title_vi text NOT NULL,
    title_en text NOT NULL,
    sender text DEFAULT ''::text NOT NULL,
    recipient text DEFAULT ''::text NOT NULL,
    source text NOT NULL,
    sequence integer DEFAULT 0 NOT NULL,
    changed_at timestamp with time zone DEFAULT now() NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT plan_day_pkey PRIMARY KEY (id),
    CONSTRAINT plan_day_code_key UNIQUE (code),
    CONSTRAINT plan_day_check CHECK (last_year >= first_year),
    CONSTRAINT plan_day_code_check CHECK (code ~ '^[a-z0-9-]{1,60}$'::text),
    CONSTRAINT plan_day_day_check CHECK (day >= 1 AND day <= 31),
    CONSTRAINT plan_day_meaning_check CHECK (meaning = ANY (ARRAY['ON'::text, 'BY'::text, 'BEFORE'::text])),
    CONSTRAINT plan_day_month_check CHECK (month >= 1 AND month <= 12),
    CONSTRAINT plan_day_purpose_check CHECK (purpose = ANY (ARRAY['OBSERVANCE'::text, 'DEADLINE'::text]))
);

-- Every change of a plan, campaign or collection changes the number on which cached answers depend, at commit.
CREATE CONSTRAINT TRIGGER notes_plan_change AFTER INSERT OR DELETE OR UPDATE ON plan_day DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_plan_change();

CREATE TABLE social_post (
    id uuid NOT NULL,
    item_id uuid NOT NULL,
    network text NOT NULL,
    address text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    struck_at timestamp with time zone,
    CONSTRAINT social_post_pkey PRIMARY KEY (id),
    CONSTRAINT social_post_item_id_fkey FOREIGN KEY (item_id) REFERENCES campaign_item(id)
);
CREATE INDEX social_post_item ON social_post USING btree (item_id);

-- Every use of an asset makes evidence due, whichever program writes the row. An instant counts for the day before
-- and after it too, since the database does not know the time zone of the hub.
CREATE TRIGGER notes_use AFTER INSERT OR UPDATE OF struck_at ON social_post FOR EACH ROW EXECUTE FUNCTION note_use();


-- Stage coverage

CREATE TABLE agency_portal (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    address text NOT NULL,
    host text NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    registered_at timestamp with time zone NOT NULL,
    clone_since timestamp with time zone,
    CONSTRAINT agency_portal_pkey PRIMARY KEY (id),
    CONSTRAINT agency_portal_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT agency_portal_check CHECK (valid_until >= valid_from)
);
CREATE INDEX agency_portal_clone ON agency_portal USING btree (clone_since) WHERE (clone_since IS NOT NULL);
CREATE INDEX agency_portal_host ON agency_portal USING btree (host);

-- A copy found on a portal makes the evidence of its days due; so does a portal that changes hands.
CREATE TRIGGER notes_use AFTER INSERT OR UPDATE OF valid_from, valid_until, clone_since ON agency_portal FOR EACH ROW EXECUTE FUNCTION note_find();

CREATE TABLE capture_stamp (
    capture text NOT NULL,
    due_at timestamp with time zone DEFAULT now() NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    stamped_at timestamp with time zone,
    reply text,
    CONSTRAINT capture_stamp_pkey PRIMARY KEY (capture),
    CONSTRAINT capture_stamp_capture_fkey FOREIGN KEY (capture) REFERENCES blob(sha256) ON DELETE CASCADE,
    CONSTRAINT capture_stamp_check CHECK ((stamped_at IS NULL) = (reply IS NULL))
);
CREATE INDEX capture_stamp_due ON capture_stamp USING btree (due_at) WHERE (reply IS NULL);

CREATE TABLE counting_rule (
    only_row boolean DEFAULT true NOT NULL,
    from_year integer,
    adopted_at timestamp with time zone NOT NULL,
    adopted_by text NOT NULL,
    CONSTRAINT counting_rule_pkey PRIMARY KEY (only_row),
    CONSTRAINT counting_rule_only_row_check CHECK (only_row)
);

CREATE TABLE coverage_amount (
    organisation_id uuid NOT NULL,
    month date NOT NULL,
    task text NOT NULL,
    use text NOT NULL,
    uses integer NOT NULL,
    amount bigint NOT NULL,
    CONSTRAINT coverage_amount_pkey PRIMARY KEY (organisation_id, month, task, use),
    CONSTRAINT coverage_amount_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);
CREATE INDEX coverage_amount_task ON coverage_amount USING btree (task, month, organisation_id) INCLUDE (use, uses, amount);

CREATE TABLE coverage_letter (
    organisation_id uuid NOT NULL,
    week date NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT coverage_letter_pkey PRIMARY KEY (organisation_id, week),
    CONSTRAINT coverage_letter_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT coverage_letter_week_check CHECK (EXTRACT(isodow FROM week) = 1::numeric)
);

CREATE TABLE coverage_letter_end (
    officer_id uuid NOT NULL,
    ended_at timestamp with time zone NOT NULL,
    CONSTRAINT coverage_letter_end_pkey PRIMARY KEY (officer_id),
    CONSTRAINT coverage_letter_end_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id)
);

CREATE TABLE coverage_letter_sent (
    organisation_id uuid NOT NULL,
    week date NOT NULL,
    officer_id uuid NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    CONSTRAINT coverage_letter_sent_pkey PRIMARY KEY (organisation_id, week, officer_id),
    CONSTRAINT coverage_letter_sent_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
    CONSTRAINT coverage_letter_sent_organisation_id_week_fkey FOREIGN KEY (organisation_id, week) REFERENCES coverage_letter(organisation_id, week)
);

CREATE TABLE coverage_total (
    organisation_id uuid NOT NULL,
    task text NOT NULL,
    month date NOT NULL,
    uses integer NOT NULL,
    declared integer NOT NULL,
    objected integer NOT NULL,
    proven integer DEFAULT 0 NOT NULL,
    CONSTRAINT coverage_total_pkey PRIMARY KEY (organisation_id, month, task),
    CONSTRAINT coverage_total_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);
CREATE INDEX coverage_total_task ON coverage_total USING btree (task, month, organisation_id) INCLUDE (uses, declared, objected);

CREATE TABLE crawl_switch (
    only_row boolean DEFAULT true NOT NULL,
    is_on boolean DEFAULT false NOT NULL,
    CONSTRAINT crawl_switch_pkey PRIMARY KEY (only_row),
    CONSTRAINT crawl_switch_only_row_check CHECK (only_row)
);

CREATE TABLE declaration (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    first_on date NOT NULL,
    last_on date NOT NULL,
    amount bigint NOT NULL,
    venue text NOT NULL,
    proof text NOT NULL,
    asset_id uuid,
    version_number integer,
    tasks text[] NOT NULL,
    audiences text[] NOT NULL,
    file_sha256 text,
    file_name text,
    file_type text,
    file_bytes bigint,
    state text NOT NULL,
    replaces uuid,
    reason text DEFAULT ''::text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by text NOT NULL,
    lock_version bigint DEFAULT 1 NOT NULL,
    event_id uuid,
    event_kind text,
    CONSTRAINT declaration_pkey PRIMARY KEY (id),
    CONSTRAINT declaration_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT declaration_event_id_fkey FOREIGN KEY (event_id) REFERENCES campaign_event(id),
    CONSTRAINT declaration_file_sha256_fkey FOREIGN KEY (file_sha256) REFERENCES blob(sha256),
    CONSTRAINT declaration_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT declaration_replaces_fkey FOREIGN KEY (replaces) REFERENCES declaration(id),
    CONSTRAINT declaration_amount_check CHECK (amount > 0),
    CONSTRAINT declaration_check CHECK (last_on >= first_on),
    CONSTRAINT declaration_kind_check CHECK (kind = ANY (ARRAY['EVENT'::text, 'TRAINING'::text, 'RADIO'::text, 'TV'::text, 'COLUMN'::text])),
    CONSTRAINT declaration_state_check CHECK (state = ANY (ARRAY['DECLARED'::text, 'CONFIRMED'::text, 'REPLACED'::text, 'WITHDRAWN'::text]))
);
CREATE INDEX declaration_asset ON declaration USING btree (COALESCE(asset_id, '00000000-0000-0000-0000-000000000000'::uuid), first_on);
CREATE UNIQUE INDEX declaration_event ON declaration USING btree (event_id) WHERE (state = ANY (ARRAY['DECLARED'::text, 'CONFIRMED'::text]));
CREATE INDEX declaration_file ON declaration USING btree (file_sha256) WHERE (file_sha256 IS NOT NULL);
CREATE UNIQUE INDEX declaration_replaces ON declaration USING btree (replaces);
CREATE INDEX declaration_unit ON declaration USING btree (organisation_id, first_on, id);

-- The attendance of an event is the amount of the declaration that records it and counts.
CREATE TRIGGER keeps_attendance AFTER INSERT OR UPDATE ON declaration FOR EACH ROW WHEN (new.event_id IS NOT NULL) EXECUTE FUNCTION keep_attendance();

-- A declared use makes the evidence of its day due.
CREATE TRIGGER notes_declaration AFTER INSERT OR UPDATE ON declaration FOR EACH ROW EXECUTE FUNCTION note_declaration();

CREATE TABLE evidence (
    id uuid NOT NULL,
    use text NOT NULL,
    organisation_id uuid,
    asset_id uuid,
    version_number integer,
    language text DEFAULT ''::text NOT NULL,
    place text NOT NULL,
    address text NOT NULL,
    first_on date NOT NULL,
    last_on date NOT NULL,
    month date GENERATED ALWAYS AS ((date_trunc('month'::text, (first_on)::timestamp without time zone))::date) STORED NOT NULL,
    amount bigint NOT NULL,
    audiences text[] DEFAULT '{}'::text[] NOT NULL,
    tasks text[] NOT NULL,
    plan_version integer NOT NULL,
    sources text[] NOT NULL,
    strength text NOT NULL,
    state text NOT NULL,
    supported boolean DEFAULT true NOT NULL,
    lock_version bigint DEFAULT 1 NOT NULL,
    rule smallint DEFAULT 1 NOT NULL,
    detail text DEFAULT ''::text NOT NULL,
    CONSTRAINT evidence_pkey PRIMARY KEY (id),
    CONSTRAINT evidence_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT evidence_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT evidence_amount_check CHECK (amount >= 0),
    CONSTRAINT evidence_check CHECK (last_on >= first_on),
    CONSTRAINT evidence_rule_check CHECK (rule = ANY (ARRAY[1, 2])),
    CONSTRAINT evidence_state_check CHECK (state = ANY (ARRAY['PROPOSED'::text, 'CONFIRMED'::text, 'OBJECTED'::text, 'VOID'::text])),
    CONSTRAINT evidence_strength_check CHECK (strength = ANY (ARRAY['SEEN'::text, 'REPORTED'::text, 'PROVEN'::text, 'DECLARED'::text]))
);
CREATE INDEX evidence_asset ON evidence USING btree (asset_id, month);
CREATE INDEX evidence_host ON evidence USING btree (place) WHERE (organisation_id IS NULL);
CREATE INDEX evidence_objected ON evidence USING btree (organisation_id, id) WHERE (state = 'OBJECTED'::text);
CREATE INDEX evidence_of_no_asset ON evidence USING btree (month, id) WHERE (asset_id IS NULL);
CREATE INDEX evidence_of_nobody ON evidence USING btree (month, id) WHERE (organisation_id IS NULL);
CREATE INDEX evidence_shown_at ON evidence USING btree (place) WHERE (use = 'SHOWN'::text);
CREATE INDEX evidence_unit ON evidence USING btree (organisation_id, month, id);

-- The totals per unit, month and task follow every change of evidence.
CREATE TRIGGER evidence_is_totalled AFTER INSERT ON evidence REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION total_evidence();

-- The totals per unit, month and task follow every change of evidence.
CREATE TRIGGER evidence_is_totalled_again AFTER UPDATE ON evidence REFERENCING OLD TABLE AS gone NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION total_evidence();

-- Evidence is never deleted; an objection or a rebuild changes its state.
CREATE TRIGGER evidence_stays BEFORE DELETE OR TRUNCATE ON evidence FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE evidence_decision (
    id uuid NOT NULL,
    evidence_id uuid NOT NULL,
    state text NOT NULL,
    reason text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_whom text NOT NULL,
    CONSTRAINT evidence_decision_pkey PRIMARY KEY (id),
    CONSTRAINT evidence_decision_evidence_id_fkey FOREIGN KEY (evidence_id) REFERENCES evidence(id)
);
CREATE INDEX evidence_decision_evidence ON evidence_decision USING btree (evidence_id, at);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER evidence_decision_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON evidence_decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE evidence_due (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    asset_id uuid NOT NULL,
    first_on date NOT NULL,
    last_on date NOT NULL,
    CONSTRAINT evidence_due_pkey PRIMARY KEY (id)
);

CREATE TABLE evidence_work (
    only_row boolean DEFAULT true NOT NULL,
    ordered_at timestamp with time zone,
    assets_to uuid DEFAULT '00000000-0000-0000-0000-000000000000'::uuid NOT NULL,
    units_to uuid DEFAULT '00000000-0000-0000-0000-000000000000'::uuid NOT NULL,
    wrong bigint DEFAULT 0 NOT NULL,
    plan_version integer DEFAULT 0 NOT NULL,
    CONSTRAINT evidence_work_pkey PRIMARY KEY (only_row),
    CONSTRAINT evidence_work_only_row_check CHECK (only_row)
);

CREATE TABLE inset_look (
    sha256 text NOT NULL,
    pages integer NOT NULL,
    CONSTRAINT inset_look_pkey PRIMARY KEY (sha256),
    CONSTRAINT inset_look_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'::text)
);

CREATE TABLE inset_walk (
    only_row boolean DEFAULT true NOT NULL,
    read_to timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
    release_id uuid DEFAULT '00000000-0000-0000-0000-000000000000'::uuid NOT NULL,
    CONSTRAINT inset_walk_pkey PRIMARY KEY (only_row),
    CONSTRAINT inset_walk_only_row_check CHECK (only_row)
);

CREATE TABLE nomination (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    on_year integer NOT NULL,
    task text NOT NULL,
    text text NOT NULL,
    state text NOT NULL,
    nominated_at timestamp with time zone NOT NULL,
    nominated_by text NOT NULL,
    since_seq bigint,
    until_seq bigint,
    lock_version bigint DEFAULT 1 NOT NULL,
    CONSTRAINT nomination_pkey PRIMARY KEY (id),
    CONSTRAINT nomination_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT nomination_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT nomination_on_year_check CHECK (on_year >= 2000 AND on_year <= 9999),
    CONSTRAINT nomination_state_check CHECK (state = ANY (ARRAY['NOMINATED'::text, 'CHOSEN'::text, 'DECLINED'::text, 'WITHDRAWN'::text])),
    CONSTRAINT nomination_text_check CHECK (char_length(text) >= 10 AND char_length(text) <= 1000)
);
CREATE INDEX nomination_chosen ON nomination USING btree (asset_id) WHERE ((state = 'CHOSEN'::text) OR (since_seq IS NOT NULL));
CREATE UNIQUE INDEX nomination_once ON nomination USING btree (asset_id, on_year) WHERE (state <> 'WITHDRAWN'::text);
CREATE INDEX nomination_year ON nomination USING btree (on_year, organisation_id);

-- The text, asset, unit, year and author of a nomination never change; only its state and its range of the change log
-- do.
CREATE TRIGGER nomination_says_the_same BEFORE UPDATE ON nomination FOR EACH ROW EXECUTE FUNCTION keep_nomination();

-- A nomination is never deleted; withdrawing it changes its state.
CREATE TRIGGER nomination_stays BEFORE DELETE OR TRUNCATE ON nomination FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE nomination_move (
    id uuid NOT NULL,
    nomination_id uuid NOT NULL,
    state text NOT NULL,
    reason text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_whom text NOT NULL,
    CONSTRAINT nomination_move_pkey PRIMARY KEY (id),
    CONSTRAINT nomination_move_nomination_id_fkey FOREIGN KEY (nomination_id) REFERENCES nomination(id)
);
CREATE INDEX nomination_move_nomination ON nomination_move USING btree (nomination_id, at);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER nomination_move_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON nomination_move FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A chosen nomination makes the evidence of its day due; so does the revocation of the choice.
CREATE TRIGGER notes_use AFTER INSERT ON nomination_move FOR EACH ROW EXECUTE FUNCTION note_choice();

CREATE TABLE picture_inset (
    sha256 text NOT NULL,
    page integer NOT NULL,
    box text NOT NULL,
    fingerprint bit(64) NOT NULL,
    CONSTRAINT picture_inset_pkey PRIMARY KEY (sha256, page, box),
    CONSTRAINT picture_inset_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'::text)
);
CREATE INDEX picture_inset_part_1 ON picture_inset USING btree (fingerprint_part(fingerprint, 1));
CREATE INDEX picture_inset_part_2 ON picture_inset USING btree (fingerprint_part(fingerprint, 2));
CREATE INDEX picture_inset_part_3 ON picture_inset USING btree (fingerprint_part(fingerprint, 3));
CREATE INDEX picture_inset_part_4 ON picture_inset USING btree (fingerprint_part(fingerprint, 4));

CREATE TABLE place_photo (
    id uuid NOT NULL,
    place_id uuid NOT NULL,
    sha256 text,
    bytes bigint NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    sent_by text NOT NULL,
    looked_at timestamp with time zone,
    let_go_at timestamp with time zone DEFAULT (now() + '3 years'::interval) NOT NULL,
    CONSTRAINT place_photo_pkey PRIMARY KEY (id),
    CONSTRAINT place_photo_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(id),
    CONSTRAINT place_photo_sha256_fkey FOREIGN KEY (sha256) REFERENCES blob(sha256)
);
CREATE INDEX place_photo_file ON place_photo USING btree (sha256);
CREATE INDEX place_photo_let_go ON place_photo USING btree (let_go_at) WHERE (sha256 IS NOT NULL);
CREATE INDEX place_photo_place ON place_photo USING btree (place_id, received_at DESC, id);

CREATE TABLE place_sighting (
    id uuid NOT NULL,
    photo_id uuid NOT NULL,
    place_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    version_number integer NOT NULL,
    reason text NOT NULL,
    likeness integer NOT NULL,
    state text NOT NULL,
    decided_by text DEFAULT ''::text NOT NULL,
    taken_down_at timestamp with time zone,
    organisation_id uuid NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    exhibit text,
    alarmed_at timestamp with time zone,
    told_at timestamp with time zone,
    decided_as text,
    decided_at timestamp with time zone,
    CONSTRAINT place_sighting_pkey PRIMARY KEY (id),
    CONSTRAINT place_sighting_photo_id_asset_id_version_number_key UNIQUE (photo_id, asset_id, version_number),
    CONSTRAINT place_sighting_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT place_sighting_exhibit_fkey FOREIGN KEY (exhibit) REFERENCES blob(sha256),
    CONSTRAINT place_sighting_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT place_sighting_photo_id_fkey FOREIGN KEY (photo_id) REFERENCES place_photo(id),
    CONSTRAINT place_sighting_place_id_fkey FOREIGN KEY (place_id) REFERENCES place(id),
    CONSTRAINT place_sighting_decided_as_check CHECK (decided_as = ANY (ARRAY['PROVINCE'::text, 'OWNER'::text])),
    CONSTRAINT place_sighting_likeness_check CHECK (likeness >= 0 AND likeness <= 100),
    CONSTRAINT place_sighting_reason_check CHECK (reason = ANY (ARRAY['CODE'::text, 'POINTS'::text])),
    CONSTRAINT place_sighting_state_check CHECK (state = ANY (ARRAY['PROPOSED'::text, 'CONFIRMED'::text, 'REFUSED'::text, 'ALARM'::text, 'FORGED'::text, 'MISTAKEN'::text]))
);
CREATE INDEX place_sighting_alarm ON place_sighting USING btree (alarmed_at DESC, id DESC) WHERE (state = 'ALARM'::text);
CREATE INDEX place_sighting_asset ON place_sighting USING btree (asset_id, version_number);
CREATE INDEX place_sighting_changed ON place_sighting USING btree (organisation_id) WHERE (state = ANY (ARRAY['ALARM'::text, 'FORGED'::text, 'MISTAKEN'::text]));
CREATE INDEX place_sighting_decided ON place_sighting USING btree (decided_at DESC, id DESC) WHERE ((alarmed_at IS NOT NULL) AND (state <> 'ALARM'::text));
CREATE INDEX place_sighting_exhibit ON place_sighting USING btree (exhibit) WHERE (exhibit IS NOT NULL);
CREATE INDEX place_sighting_hanging ON place_sighting USING btree (asset_id, version_number, organisation_id) WHERE ((state = 'CONFIRMED'::text) AND (taken_down_at IS NULL));
CREATE INDEX place_sighting_place ON place_sighting USING btree (place_id);
CREATE INDEX place_sighting_untold ON place_sighting USING btree (alarmed_at) WHERE ((state = 'ALARM'::text) AND (told_at IS NULL));
CREATE INDEX place_sighting_waiting ON place_sighting USING btree (organisation_id, taken_at DESC, id) WHERE (state = 'PROPOSED'::text);

-- A new alarm notes its time, and waits for a decision even if the find was decided before.
CREATE TRIGGER begins_alarm BEFORE INSERT OR UPDATE OF state ON place_sighting FOR EACH ROW WHEN (new.state = 'ALARM'::text) EXECUTE FUNCTION begin_alarm();

-- A sighting keeps the unit of its place and the time of its photo as they were when it was made.
CREATE TRIGGER knows_its_unit BEFORE INSERT ON place_sighting FOR EACH ROW EXECUTE FUNCTION place_sighting_of_unit();

-- A decided sighting at a place makes the evidence of the days around its photo due.
CREATE TRIGGER notes_use AFTER INSERT OR UPDATE OF state ON place_sighting FOR EACH ROW WHEN (new.state <> 'PROPOSED'::text) EXECUTE FUNCTION note_place_sighting();

CREATE TABLE portal_find (
    id uuid NOT NULL,
    portal_id uuid NOT NULL,
    item text NOT NULL,
    page text NOT NULL,
    reason text NOT NULL,
    asset_id uuid,
    version_number integer,
    target text NOT NULL,
    likeness integer NOT NULL,
    state text NOT NULL,
    hangs boolean NOT NULL,
    first_on date NOT NULL,
    last_on date NOT NULL,
    capture text,
    file text,
    exhibit text,
    alarmed_at timestamp with time zone,
    told_at timestamp with time zone,
    decided_by text DEFAULT ''::text NOT NULL,
    decided_as text,
    decided_at timestamp with time zone,
    CONSTRAINT portal_find_pkey PRIMARY KEY (id),
    CONSTRAINT portal_find_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT portal_find_capture_fkey FOREIGN KEY (capture) REFERENCES blob(sha256),
    CONSTRAINT portal_find_exhibit_fkey FOREIGN KEY (exhibit) REFERENCES blob(sha256),
    CONSTRAINT portal_find_portal_id_fkey FOREIGN KEY (portal_id) REFERENCES agency_portal(id),
    CONSTRAINT portal_find_check CHECK ((asset_id IS NULL) = (version_number IS NULL)),
    CONSTRAINT portal_find_decided_as_check CHECK (decided_as = ANY (ARRAY['PROVINCE'::text, 'OWNER'::text])),
    CONSTRAINT portal_find_file_check CHECK (file ~ '^[0-9a-f]{64}$'::text),
    CONSTRAINT portal_find_likeness_check CHECK (likeness >= 0 AND likeness <= 100),
    CONSTRAINT portal_find_state_check CHECK (state = ANY (ARRAY['PROPOSED'::text, 'CONFIRMED'::text, 'REFUSED'::text, 'ALARM'::text, 'FORGED'::text, 'MISTAKEN'::text]))
);
CREATE INDEX portal_find_alarm ON portal_find USING btree (alarmed_at DESC, id DESC) WHERE (state = 'ALARM'::text);
CREATE INDEX portal_find_asset ON portal_find USING btree (asset_id, version_number);
CREATE INDEX portal_find_capture ON portal_find USING btree (capture);
CREATE INDEX portal_find_changed ON portal_find USING btree (portal_id) WHERE (state = ANY (ARRAY['ALARM'::text, 'FORGED'::text, 'MISTAKEN'::text]));
CREATE INDEX portal_find_decided ON portal_find USING btree (decided_at DESC, id DESC) WHERE ((alarmed_at IS NOT NULL) AND (state <> 'ALARM'::text));
CREATE INDEX portal_find_exhibit ON portal_find USING btree (exhibit) WHERE (exhibit IS NOT NULL);
CREATE INDEX portal_find_item ON portal_find USING btree (portal_id, item);
CREATE INDEX portal_find_page ON portal_find USING btree (portal_id, page);
CREATE INDEX portal_find_proposed ON portal_find USING btree (portal_id) WHERE (state = 'PROPOSED'::text);
CREATE INDEX portal_find_untold ON portal_find USING btree (alarmed_at) WHERE ((state = 'ALARM'::text) AND (told_at IS NULL));

-- A new alarm notes its time, and waits for a decision even if the find was decided before.
CREATE TRIGGER begins_alarm BEFORE INSERT OR UPDATE OF state ON portal_find FOR EACH ROW WHEN (new.state = 'ALARM'::text) EXECUTE FUNCTION begin_alarm();

-- The exhibit of a find is deleted with its capture.
CREATE TRIGGER forgets_exhibit BEFORE UPDATE OF capture ON portal_find FOR EACH ROW WHEN (old.capture IS NOT NULL AND new.capture IS NULL) EXECUTE FUNCTION forget_exhibit();

-- A copy found on a portal makes the evidence of its days due; so does a portal that changes hands.
CREATE TRIGGER notes_use AFTER UPDATE OF state ON portal_find FOR EACH ROW WHEN (new.state <> old.state) EXECUTE FUNCTION note_find();

CREATE TABLE portal_find_day (
    find_id uuid NOT NULL,
    day date NOT NULL,
    version_number integer NOT NULL,
    capture text,
    CONSTRAINT portal_find_day_pkey PRIMARY KEY (find_id, day),
    CONSTRAINT portal_find_day_capture_fkey FOREIGN KEY (capture) REFERENCES blob(sha256),
    CONSTRAINT portal_find_day_find_id_fkey FOREIGN KEY (find_id) REFERENCES portal_find(id)
);
CREATE INDEX portal_find_day_capture ON portal_find_day USING btree (capture);

-- A copy found on a portal makes the evidence of its days due; so does a portal that changes hands.
CREATE TRIGGER notes_use AFTER INSERT OR UPDATE ON portal_find_day FOR EACH ROW EXECUTE FUNCTION note_find();

CREATE TABLE portal_page (
    portal_id uuid NOT NULL,
    address text NOT NULL,
    kind text NOT NULL,
    depth integer NOT NULL,
    parent text NOT NULL,
    linked_in uuid NOT NULL,
    found_at timestamp with time zone NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    visit_id uuid,
    looked_at timestamp with time zone,
    etag text DEFAULT ''::text NOT NULL,
    modified text DEFAULT ''::text NOT NULL,
    same integer DEFAULT 0 NOT NULL,
    has_finds boolean DEFAULT false NOT NULL,
    series text DEFAULT ''::text NOT NULL,
    CONSTRAINT portal_page_pkey PRIMARY KEY (portal_id, address),
    CONSTRAINT portal_page_portal_id_fkey FOREIGN KEY (portal_id) REFERENCES agency_portal(id),
    CONSTRAINT portal_page_address_check CHECK (length(address) <= 1000),
    CONSTRAINT portal_page_kind_check CHECK (kind = ANY (ARRAY['SITEMAP'::text, 'FEED'::text, 'PAGE'::text, 'FILE'::text]))
);

CREATE TABLE portal_picture (
    sha256 text NOT NULL,
    fingerprint bit(64),
    seen_at timestamp with time zone NOT NULL,
    insets text,
    asked text DEFAULT ''::text NOT NULL,
    looks text DEFAULT ''::text NOT NULL,
    CONSTRAINT portal_picture_pkey PRIMARY KEY (sha256),
    CONSTRAINT portal_picture_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'::text)
);

CREATE TABLE portal_turn (
    portal_id uuid NOT NULL,
    next_visit_at timestamp with time zone NOT NULL,
    next_request_at timestamp with time zone NOT NULL,
    leased_until timestamp with time zone,
    lease uuid,
    robots text DEFAULT ''::text NOT NULL,
    robots_status integer DEFAULT 0 NOT NULL,
    robots_at timestamp with time zone,
    CONSTRAINT portal_turn_pkey PRIMARY KEY (portal_id),
    CONSTRAINT portal_turn_portal_id_fkey FOREIGN KEY (portal_id) REFERENCES agency_portal(id)
);
CREATE INDEX portal_turn_next ON portal_turn USING btree (next_request_at);

CREATE TABLE portal_visit (
    id uuid NOT NULL,
    portal_id uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    requests integer DEFAULT 0 NOT NULL,
    pages integer DEFAULT 0 NOT NULL,
    files integer DEFAULT 0 NOT NULL,
    bytes bigint DEFAULT 0 NOT NULL,
    busy_millis bigint DEFAULT 0 NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    outcome text,
    series integer DEFAULT 0 NOT NULL,
    scripted integer DEFAULT 0 NOT NULL,
    rendered integer DEFAULT 0 NOT NULL,
    CONSTRAINT portal_visit_pkey PRIMARY KEY (id),
    CONSTRAINT portal_visit_portal_id_fkey FOREIGN KEY (portal_id) REFERENCES agency_portal(id)
);
CREATE INDEX portal_visit_last ON portal_visit USING btree (portal_id, started_at DESC);
CREATE UNIQUE INDEX portal_visit_open ON portal_visit USING btree (portal_id) WHERE (ended_at IS NULL);

CREATE TABLE poster_sketch (
    sha256 text NOT NULL,
    page integer NOT NULL,
    sketch bytea,
    CONSTRAINT poster_sketch_pkey PRIMARY KEY (sha256, page),
    CONSTRAINT poster_sketch_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'::text)
);

CREATE TABLE print_move (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    version_number integer NOT NULL,
    kind text NOT NULL,
    moved_on date NOT NULL,
    pieces integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by text NOT NULL,
    CONSTRAINT print_move_pkey PRIMARY KEY (id),
    CONSTRAINT print_move_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT print_move_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT print_move_kind_check CHECK (kind = ANY (ARRAY['ORDERED'::text, 'RECEIVED'::text, 'GIVEN'::text])),
    CONSTRAINT print_move_pieces_check CHECK (pieces <> 0)
);
CREATE INDEX print_move_asset ON print_move USING btree (asset_id, moved_on) WHERE (kind = 'GIVEN'::text);

-- Printed copies that are handed out make the evidence of that day due.
CREATE TRIGGER notes_use AFTER INSERT ON print_move FOR EACH ROW WHEN (new.kind = 'GIVEN'::text) EXECUTE FUNCTION note_print();

CREATE TABLE print_stock (
    organisation_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    version_number integer NOT NULL,
    ordered bigint NOT NULL,
    received bigint NOT NULL,
    given bigint NOT NULL,
    CONSTRAINT print_stock_pkey PRIMARY KEY (organisation_id, asset_id, version_number),
    CONSTRAINT print_stock_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT print_stock_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT print_stock_given_check CHECK (given >= 0),
    CONSTRAINT print_stock_left CHECK (given <= received),
    CONSTRAINT print_stock_ordered_check CHECK (ordered >= 0),
    CONSTRAINT print_stock_received_check CHECK (received >= 0)
);

CREATE TABLE text_shingle (
    hash bigint NOT NULL,
    version_id uuid NOT NULL,
    CONSTRAINT text_shingle_pkey PRIMARY KEY (hash, version_id),
    CONSTRAINT text_shingle_version_id_fkey FOREIGN KEY (version_id) REFERENCES asset_version(id)
);
CREATE INDEX text_shingle_version ON text_shingle USING btree (version_id);

CREATE TABLE text_size (
    version_id uuid NOT NULL,
    shingles integer NOT NULL,
    CONSTRAINT text_size_pkey PRIMARY KEY (version_id),
    CONSTRAINT text_size_version_id_fkey FOREIGN KEY (version_id) REFERENCES asset_version(id)
);

CREATE TABLE text_walk (
    only_row boolean DEFAULT true NOT NULL,
    read_to uuid DEFAULT '00000000-0000-0000-0000-000000000000'::uuid NOT NULL,
    CONSTRAINT text_walk_pkey PRIMARY KEY (only_row),
    CONSTRAINT text_walk_only_row_check CHECK (only_row)
);

CREATE TABLE unit_entry (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    year integer NOT NULL,
    kind text NOT NULL,
    on_day date NOT NULL,
    people integer,
    number text NOT NULL,
    undertakings jsonb NOT NULL,
    file_sha256 text,
    file_name text,
    file_type text,
    file_bytes bigint,
    made_at timestamp with time zone NOT NULL,
    made_by text NOT NULL,
    made_number bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    lock_version bigint DEFAULT 1 NOT NULL,
    CONSTRAINT unit_entry_pkey PRIMARY KEY (id),
    CONSTRAINT unit_entry_file_sha256_fkey FOREIGN KEY (file_sha256) REFERENCES blob(sha256),
    CONSTRAINT unit_entry_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT unit_entry_check CHECK ((kind = 'PLAN'::text) = (people IS NULL)),
    CONSTRAINT unit_entry_kind_check CHECK (kind = ANY (ARRAY['PLAN'::text, 'STAFF'::text, 'OPERATORS'::text, 'TEAM_MEMBERS'::text, 'PUPILS'::text])),
    CONSTRAINT unit_entry_people_check CHECK (people > 0),
    CONSTRAINT unit_entry_year_check CHECK (year >= 2000 AND year <= 2100)
);
CREATE INDEX unit_entry_file ON unit_entry USING btree (file_sha256) WHERE (file_sha256 IS NOT NULL);
CREATE INDEX unit_entry_year ON unit_entry USING btree (year, organisation_id, kind, made_number);

CREATE TABLE visit_tally (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    commune_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    version_number integer NOT NULL,
    visited_on date NOT NULL,
    visits integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by text NOT NULL,
    CONSTRAINT visit_tally_pkey PRIMARY KEY (id),
    CONSTRAINT visit_tally_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES asset(id),
    CONSTRAINT visit_tally_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES organisation(id),
    CONSTRAINT visit_tally_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT visit_tally_visits_check CHECK (visits <> 0)
);
CREATE INDEX visit_tally_asset ON visit_tally USING btree (asset_id, visited_on);
CREATE INDEX visit_tally_unit ON visit_tally USING btree (organisation_id, visited_on);

-- Counted visitors make the evidence of that day due.
CREATE TRIGGER notes_use AFTER INSERT ON visit_tally FOR EACH ROW EXECUTE FUNCTION note_visits();

-- A new alarm notes its time, and waits for a decision even if the find was decided before.
CREATE OR REPLACE FUNCTION begin_alarm()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if tg_op = 'INSERT' or old.state <> 'ALARM' then
        new.alarmed_at = now();
        if new.decided_at is not null then
            new.told_at = null;
        end if;
        new.decided_by = '';
        new.decided_as = null;
        new.decided_at = null;
    end if;
    return new;
end
$function$;

CREATE OR REPLACE FUNCTION counting_rule_of(day date)
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select case when extract(year from day) >= r.from_year then 2 else 1 end from counting_rule r
$function$;

-- The exhibit of a find is deleted with its capture.
CREATE OR REPLACE FUNCTION forget_exhibit()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    new.exhibit = null;
    return new;
end
$function$;

-- The parts of a picture and its place in the search for copies are deleted with its bytes.
CREATE OR REPLACE FUNCTION forget_insets()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    delete from picture_inset where sha256 = old.sha256;
    delete from inset_look where sha256 = old.sha256;
    return null;
end
$function$;

-- The features of a poster are deleted with its bytes.
CREATE OR REPLACE FUNCTION forget_sketches()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    delete from poster_sketch where sha256 = old.sha256;
    return null;
end
$function$;

CREATE OR REPLACE FUNCTION host_in(address text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select coalesce(lower(substring(address from '^https?://(?:[^/@]*@)?([^/:?#]+)')), '')
$function$;

-- The attendance of an event is the amount of the declaration that records it and counts.
CREATE OR REPLACE FUNCTION keep_attendance()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    update campaign_event e set lock_version = e.lock_version + 1, attendance =
      (select d.amount from declaration d where d.event_id = e.id and d.state in ('DECLARED', 'CONFIRMED'))
     where e.id = new.event_id;
    return null;
end
$function$;

-- The text, asset, unit, year and author of a nomination never change; only its state and its range of the change log
-- do.
CREATE OR REPLACE FUNCTION keep_nomination()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if (new.id, new.organisation_id, new.asset_id, new.on_year, new.task, new.text, new.nominated_at, new.nominated_by)
       is distinct from
       (old.id, old.organisation_id, old.asset_id, old.on_year, old.task, old.text, old.nominated_at, old.nominated_by) then
        raise exception 'what a nomination says never changes';
    end if;
    return new;
end
$function$;

CREATE OR REPLACE FUNCTION keys_of_proof(evidence uuid)
 RETURNS SETOF bytea
 LANGUAGE sql
 STABLE
AS $function$
    select sha256(convert_to(k.key, 'UTF8'))
      from evidence e
      left join declaration d on d.id = e.id
     cross join lateral (values
       (e.id::text), (d.file_sha256),
       (post_in(coalesce(nullif(d.proof, ''), case when e.address like 'http%' then e.address end))),
       (case when e.asset_id is not null and e.place <> ''
             then concat_ws('|', e.use, e.asset_id::text, lower(e.place), e.month) end)) k (key)
     where e.id = $1 and k.key <> ''
$function$;

-- A chosen nomination makes the evidence of its day due; so does the revocation of the choice.
CREATE OR REPLACE FUNCTION note_choice()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    insert into evidence_due (asset_id, first_on, last_on)
    select n.asset_id, m.at::date - 1, m.at::date + 1
      from nomination n join nomination_move m on m.nomination_id = n.id and m.state = 'CHOSEN'
     where n.id = new.nomination_id;
    return null;
end
$function$;

-- A declared use makes the evidence of its day due.
CREATE OR REPLACE FUNCTION note_declaration()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    insert into evidence_due (asset_id, first_on, last_on)
    values (coalesce(new.asset_id, '00000000-0000-0000-0000-000000000000'), new.first_on, new.first_on);
    return null;
end
$function$;

-- A copy found on a portal makes the evidence of its days due; so does a portal that changes hands.
CREATE OR REPLACE FUNCTION note_find()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if tg_table_name = 'portal_find_day' then
        insert into evidence_due (asset_id, first_on, last_on)
        select f.asset_id, new.day, new.day from portal_find f
        where f.id = new.find_id and f.asset_id is not null and f.state = 'CONFIRMED';
    elsif tg_table_name = 'portal_find' then
        insert into evidence_due (asset_id, first_on, last_on)
        select new.asset_id, d.day, d.day from portal_find_day d where d.find_id = new.id and new.asset_id is not null;
    else -- a portal: what was seen there was evidence of nobody, or of another
        insert into evidence_due (asset_id, first_on, last_on)
        select e.asset_id, e.first_on, e.last_on from evidence e
        where e.use = 'SHOWN' and e.place in (new.host, 'www.' || new.host) and e.asset_id is not null
        union
        select f.asset_id, min(d.day), max(d.day) from portal_find f join portal_find_day d on d.find_id = f.id
        where f.portal_id = new.id and f.state = 'CONFIRMED' and f.asset_id is not null group by f.asset_id;
    end if;
    return null;
end
$function$;

-- A decided sighting at a place makes the evidence of the days around its photo due.
CREATE OR REPLACE FUNCTION note_place_sighting()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    insert into evidence_due (asset_id, first_on, last_on)
    select new.asset_id, p.taken_at::date - 1, p.taken_at::date + 1 from place_photo p where p.id = new.photo_id;
    return null;
end
$function$;

-- Printed copies that are handed out make the evidence of that day due.
CREATE OR REPLACE FUNCTION note_print()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    insert into evidence_due (asset_id, first_on, last_on) values (new.asset_id, new.moved_on, new.moved_on);
    return null;
end
$function$;

-- Every use of an asset makes evidence due, whichever program writes the row. An instant counts for the day before
-- and after it too, since the database does not know the time zone of the hub.
CREATE OR REPLACE FUNCTION note_use()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
    used   uuid;
    moment timestamptz;
begin
    case tg_table_name
        when 'sighting', 'page_sighting' then
            insert into evidence_due (asset_id, first_on, last_on) values (new.asset_id, new.day, new.day);
            return null;
        when 'download' then
            insert into evidence_due (asset_id, first_on, last_on) values (new.asset_id, new.taken_on, new.taken_on);
            return null;
        when 'leaflet_scan' then
            insert into evidence_due (asset_id, first_on, last_on)
            select l.asset_id, new.day, new.day from leaflet l where l.code = new.code;
            return null;
        when 'paired_portal' then
            insert into evidence_due (asset_id, first_on, last_on)
            select e.asset_id, e.first_on, e.last_on from evidence e
            where e.organisation_id is null and e.place = new.host and e.asset_id is not null;
            return null;
        when 'release' then
            used := new.asset_id;
            moment := new.published_at;
        when 'delivery' then
            used := new.asset_id;
            moment := new.settled_at;
        when 'published_report' then
            used := new.asset_id;
            moment := new.published_at;
        when 'published_report_withdrawal' then
            select r.asset_id, r.published_at into used, moment from published_report r where r.id = new.report_id;
        when 'bulletin_playout' then
            select b.asset_id, new.played_at into used, moment from bulletin b where b.id = new.bulletin_id;
        when 'broadcast_total' then
            select o.asset_id, o.opens_at into used, moment from broadcast_order o where o.id = new.order_id;
        when 'mailing' then
            used := new.asset_id;
            moment := new.opens_at;
        when 'social_post' then
            select i.asset_id, new.recorded_at into used, moment from campaign_item i where i.id = new.item_id;
    end case;
    if used is not null and moment is not null then
        insert into evidence_due (asset_id, first_on, last_on)
        values (used, (moment - interval '1 day')::date, (moment + interval '1 day')::date);
    end if;
    return null;
end
$function$;

-- Counted visitors make the evidence of that day due.
CREATE OR REPLACE FUNCTION note_visits()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    insert into evidence_due (asset_id, first_on, last_on) values (new.asset_id, new.visited_on, new.visited_on);
    return null;
end
$function$;

-- A sighting keeps the unit of its place and the time of its photo as they were when it was made.
CREATE OR REPLACE FUNCTION place_sighting_of_unit()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    select p.organisation_id, f.taken_at into new.organisation_id, new.taken_at
      from place_photo f join place p on p.id = f.place_id where f.id = new.photo_id;
    return new;
end
$function$;

CREATE OR REPLACE FUNCTION post_in(address text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select regexp_replace(address, '^https?://((www|m)[.])?|/?(#.*)?$', '', 'g')
$function$;

-- The totals per unit, month and task follow every change of evidence.
CREATE OR REPLACE FUNCTION total_evidence()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    if tg_op = 'INSERT' then
        insert into coverage_total as t
        select o.organisation_id, o.task, o.month, sum(o.uses), sum(o.declared), sum(o.objected), sum(o.proven)
        from added e
        cross join lateral totals_of(e.organisation_id, e.tasks, e.month, e.supported, e.state, e.strength, e.rule, 1) o
        group by 1, 2, 3 order by 1, 3, 2
        on conflict (organisation_id, month, task) do update set uses = t.uses + excluded.uses,
            declared = t.declared + excluded.declared, objected = t.objected + excluded.objected,
            proven = t.proven + excluded.proven;
        insert into coverage_amount as t
        select o.organisation_id, o.month, o.task, e.use, sum(o.uses), sum(o.uses * e.amount)
        from added e
        cross join lateral totals_of(e.organisation_id, e.tasks, e.month, e.supported, e.state, e.strength, e.rule, 1) o
        where o.uses <> 0
        group by 1, 2, 3, 4 order by 1, 2, 3, 4
        on conflict (organisation_id, month, task, use)
        do update set uses = t.uses + excluded.uses, amount = t.amount + excluded.amount;
    else
        insert into coverage_total as t
        select o.organisation_id, o.task, o.month, sum(o.uses), sum(o.declared), sum(o.objected), sum(o.proven)
        from (select *, 1 as sign from added union all select *, -1 from gone) e
        cross join lateral totals_of(e.organisation_id, e.tasks, e.month, e.supported, e.state, e.strength, e.rule, e.sign) o
        group by 1, 2, 3
        having sum(o.uses) <> 0 or sum(o.declared) <> 0 or sum(o.objected) <> 0 or sum(o.proven) <> 0
            or sum(o.uses * e.amount) <> 0
        order by 1, 3, 2
        on conflict (organisation_id, month, task) do update set uses = t.uses + excluded.uses,
            declared = t.declared + excluded.declared, objected = t.objected + excluded.objected,
            proven = t.proven + excluded.proven;
        insert into coverage_amount as t
        select o.organisation_id, o.month, o.task, e.use, sum(o.uses), sum(o.uses * e.amount)
        from (select *, 1 as sign from added union all select *, -1 from gone) e
        cross join lateral totals_of(e.organisation_id, e.tasks, e.month, e.supported, e.state, e.strength, e.rule, e.sign) o
        group by 1, 2, 3, 4
        having sum(o.uses) <> 0 or sum(o.uses * e.amount) <> 0
        order by 1, 2, 3, 4
        on conflict (organisation_id, month, task, use)
        do update set uses = t.uses + excluded.uses, amount = t.amount + excluded.amount;
    end if;
    return null;
end
$function$;

CREATE OR REPLACE FUNCTION totals_of(unit uuid, tasks text[], in_month date, supported boolean, state text, strength text, rule smallint, sign integer)
 RETURNS TABLE(organisation_id uuid, task text, month date, uses integer, declared integer, objected integer, proven integer)
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select unit, k.name, in_month,
           case when state <> 'OBJECTED' then sign else 0 end,
           case when rule = 1 and state <> 'OBJECTED' and strength in ('PROVEN', 'DECLARED')
                  or rule = 2 and state = 'PROPOSED' then sign else 0 end,
           case when state = 'OBJECTED' then sign else 0 end,
           case when state <> 'OBJECTED' and strength in ('SEEN', 'REPORTED')
                  or state = 'CONFIRMED' and strength = 'PROVEN' then sign else 0 end
    from unnest(array_append(tasks, '')) k (name)
    where unit is not null and supported and state <> 'VOID'
$function$;

CREATE OR REPLACE FUNCTION use_id(VARIADIC parts text[])
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select encode(substring(sha256(convert_to(array_to_string(parts, '|', ''), 'UTF8')) from 1 for 16), 'hex')::uuid
$function$;


-- Stage report

CREATE TABLE proof_address (
    code text NOT NULL,
    report_id uuid NOT NULL,
    number integer NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT proof_address_pkey PRIMARY KEY (code),
    CONSTRAINT proof_address_report_id_number_key UNIQUE (report_id, number),
    CONSTRAINT proof_address_report_id_number_fkey FOREIGN KEY (report_id, number) REFERENCES unit_report_submission(report_id, number),
    CONSTRAINT proof_address_code_check CHECK (code ~ '^[0-9a-f]{32}$'::text)
);

CREATE TABLE report_calendar (
    year integer NOT NULL,
    number integer NOT NULL,
    deadlines jsonb NOT NULL,
    reason text NOT NULL,
    moved_at timestamp with time zone NOT NULL,
    moved_by text NOT NULL,
    CONSTRAINT report_calendar_pkey PRIMARY KEY (year, number),
    CONSTRAINT report_calendar_number_check CHECK (number > 0)
);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER report_calendar_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON report_calendar FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE report_reminder (
    organisation_id uuid NOT NULL,
    year integer NOT NULL,
    last_on date NOT NULL,
    days integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    step text DEFAULT 'UNITS'::text NOT NULL,
    CONSTRAINT report_reminder_pkey PRIMARY KEY (organisation_id, year, step, last_on, days),
    CONSTRAINT report_reminder_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT report_reminder_days_check CHECK (days > 0)
);

CREATE TABLE report_snapshot (
    id uuid NOT NULL,
    report_id uuid NOT NULL,
    kind text NOT NULL,
    number integer NOT NULL,
    submission integer NOT NULL,
    former_id uuid,
    sha256 text NOT NULL,
    bytes bigint NOT NULL,
    frozen_at timestamp with time zone NOT NULL,
    frozen_by text NOT NULL,
    code_release text NOT NULL,
    plan_version integer NOT NULL,
    CONSTRAINT report_snapshot_pkey PRIMARY KEY (id),
    CONSTRAINT report_snapshot_former_id_key UNIQUE (former_id),
    CONSTRAINT report_snapshot_report_id_number_key UNIQUE (report_id, number),
    CONSTRAINT report_snapshot_report_id_submission_key UNIQUE (report_id, submission),
    CONSTRAINT report_snapshot_sha256_key UNIQUE (sha256),
    CONSTRAINT report_snapshot_former_id_fkey FOREIGN KEY (former_id) REFERENCES report_snapshot(id),
    CONSTRAINT report_snapshot_report_id_submission_fkey FOREIGN KEY (report_id, submission) REFERENCES unit_report_submission(report_id, number),
    CONSTRAINT report_snapshot_sha256_fkey FOREIGN KEY (sha256) REFERENCES blob(sha256),
    CONSTRAINT report_snapshot_bytes_check CHECK (bytes > 0),
    CONSTRAINT report_snapshot_check CHECK ((former_id IS NULL) = (number = 1)),
    CONSTRAINT report_snapshot_kind_check CHECK (kind = ANY (ARRAY['UNIT'::text, 'DEPARTMENT'::text, 'COMMITTEE'::text])),
    CONSTRAINT report_snapshot_number_check CHECK (number > 0)
);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER report_snapshot_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON report_snapshot FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE unit_report (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    year integer NOT NULL,
    state text NOT NULL,
    lock_version bigint NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    begun_by text NOT NULL,
    first_submitted_at timestamp with time zone,
    submitted_by text,
    step text NOT NULL,
    CONSTRAINT unit_report_pkey PRIMARY KEY (id),
    CONSTRAINT unit_report_organisation_id_year_step_key UNIQUE (organisation_id, year, step),
    CONSTRAINT unit_report_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
    CONSTRAINT unit_report_state_check CHECK (state = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'RETURNED'::text, 'ACCEPTED'::text])),
    CONSTRAINT unit_report_step_check CHECK (step = ANY (ARRAY['UNITS'::text, 'DEPARTMENT'::text, 'COMMITTEE'::text]))
);
CREATE INDEX unit_report_year ON unit_report USING btree (year);

-- A consolidated report that is accepted, or no longer is, changes the number on which cached answers depend, at
-- commit.
CREATE CONSTRAINT TRIGGER notes_public_year AFTER UPDATE OF state ON unit_report DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (new.step = 'COMMITTEE'::text AND (old.state = 'ACCEPTED'::text) <> (new.state = 'ACCEPTED'::text)) EXECUTE FUNCTION note_plan_change();

CREATE TABLE unit_report_figure (
    report_id uuid NOT NULL,
    number integer NOT NULL,
    task text NOT NULL,
    uses integer NOT NULL,
    declared integer NOT NULL,
    proven integer,
    amounts jsonb DEFAULT '[]'::jsonb NOT NULL,
    CONSTRAINT unit_report_figure_pkey PRIMARY KEY (report_id, number, task),
    CONSTRAINT unit_report_figure_report_id_number_fkey FOREIGN KEY (report_id, number) REFERENCES unit_report_submission(report_id, number)
);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER unit_report_figure_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON unit_report_figure FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE unit_report_indicator (
    report_id uuid NOT NULL,
    number integer NOT NULL,
    indicator text NOT NULL,
    counted integer NOT NULL,
    total integer NOT NULL,
    CONSTRAINT unit_report_indicator_pkey PRIMARY KEY (report_id, number, indicator),
    CONSTRAINT unit_report_indicator_report_id_number_fkey FOREIGN KEY (report_id, number) REFERENCES unit_report_submission(report_id, number)
);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER unit_report_indicator_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON unit_report_indicator FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE unit_report_move (
    report_id uuid NOT NULL,
    number bigint NOT NULL,
    state text NOT NULL,
    reason text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_whom text NOT NULL,
    CONSTRAINT unit_report_move_pkey PRIMARY KEY (report_id, number),
    CONSTRAINT unit_report_move_report_id_fkey FOREIGN KEY (report_id) REFERENCES unit_report(id)
);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER unit_report_move_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON unit_report_move FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE unit_report_proof (
    report_id uuid NOT NULL,
    number integer NOT NULL,
    task text NOT NULL,
    evidence_id uuid NOT NULL,
    CONSTRAINT unit_report_proof_pkey PRIMARY KEY (report_id, number, task, evidence_id),
    CONSTRAINT unit_report_proof_report_id_number_task_fkey FOREIGN KEY (report_id, number, task) REFERENCES unit_report_figure(report_id, number, task)
);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER unit_report_proof_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON unit_report_proof FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE unit_report_proof_key (
    year integer NOT NULL,
    key bytea NOT NULL,
    report_id uuid NOT NULL,
    number integer NOT NULL,
    task text NOT NULL,
    evidence_id uuid NOT NULL,
    is_shared boolean NOT NULL,
    CONSTRAINT unit_report_proof_key_pkey PRIMARY KEY (year, key, report_id, number, task, evidence_id),
    CONSTRAINT unit_report_proof_key_report_id_number_task_evidence_id_fkey FOREIGN KEY (report_id, number, task, evidence_id) REFERENCES unit_report_proof(report_id, number, task, evidence_id)
);
CREATE INDEX unit_report_proof_shared ON unit_report_proof_key USING btree (year, report_id, number) WHERE is_shared;

CREATE TABLE unit_report_submission (
    report_id uuid NOT NULL,
    number integer NOT NULL,
    content text NOT NULL,
    sha256 text NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    submitted_by text NOT NULL,
    CONSTRAINT unit_report_submission_pkey PRIMARY KEY (report_id, number),
    CONSTRAINT unit_report_submission_report_id_fkey FOREIGN KEY (report_id) REFERENCES unit_report(id),
    CONSTRAINT unit_report_submission_number_check CHECK (number > 0),
    CONSTRAINT unit_report_submission_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'::text)
);

-- Each submission gets an address for the proofs of its document, whichever program writes it.
CREATE TRIGGER gives_proof_address AFTER INSERT ON unit_report_submission FOR EACH ROW EXECUTE FUNCTION give_proof_address();

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER unit_report_submission_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON unit_report_submission FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE unit_report_text (
    report_id uuid NOT NULL,
    field text NOT NULL,
    number bigint NOT NULL,
    text text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    written_by text NOT NULL,
    CONSTRAINT unit_report_text_pkey PRIMARY KEY (report_id, field, number),
    CONSTRAINT unit_report_text_report_id_fkey FOREIGN KEY (report_id) REFERENCES unit_report(id)
);

-- The rows are history. They are never changed or deleted.
CREATE TRIGGER unit_report_text_is_history BEFORE DELETE OR UPDATE OR TRUNCATE ON unit_report_text FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Each submission gets an address for the proofs of its document, whichever program writes it.
CREATE OR REPLACE FUNCTION give_proof_address()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    insert into proof_address (code, report_id, number)
    values (replace(gen_random_uuid()::text, '-', ''), new.report_id, new.number);
    return null;
end
$function$;


-- Stage platform

CREATE TABLE backup_made (
    at timestamp with time zone DEFAULT now() NOT NULL,
    name text NOT NULL,
    CONSTRAINT backup_made_pkey PRIMARY KEY (at)
);
