package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;

/** Repository of upload limits: per file by the asset's kind, and per organisation. */
@ApplicationScoped
public class UploadLimits {
    @Inject
    Database database;

    /** Returns the allowance of a new upload. Other new uploads of the organisation wait until the commit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Allowance allowance(AssetKind kind, OrganisationId organisation) {
        var unused = database.sql("select cast(pg_advisory_xact_lock(hashtextextended(:quota, 0)) as text)")
                .with("quota", "upload-quota:" + organisation)
                .value(String.class);
        return new Allowance(maxBytes(kind), quota(organisation) - used(organisation));
    }

    /** Returns the maximum size of a file of this kind, in bytes. */
    public long maxBytes(AssetKind kind) {
        return find(UploadLimit.of(kind)).orElse(kind.maxBytes());
    }

    /** Returns the quota of an organisation, in bytes. */
    public long quota(OrganisationId organisation) {
        return find(UploadLimit.of(organisation)).or(this::findEvery).orElse(Long.MAX_VALUE);
    }

    /** Returns the default quota of organisations. */
    public Optional<Long> findEvery() {
        return find(UploadLimit.EVERY_ORGANISATION);
    }

    /** Returns the bytes used by an organisation: stored bytes, each counted once, plus unfinished uploads. */
    public long used(OrganisationId organisation) {
        return database.sql(
                        """
                select coalesce((select sum(b.bytes) from blob b where b.sha256 in (
                           select f.sha256 from draft_file f join asset a on a.id = f.asset_id
                           where a.organisation_id = :organisation
                           union all
                           select f.sha256 from version_file f join asset_version v on v.id = f.version_id
                           join asset a on a.id = v.asset_id where a.organisation_id = :organisation)), 0)
                     + coalesce((select sum(coalesce(u.length, u.received)) from upload u
                           join asset a on a.id = u.asset_id
                           where a.organisation_id = :organisation and u.ended_at is null), 0)""")
                .with("organisation", organisation)
                .value(Long.class)
                .orElseThrow();
    }

    /** Returns the quotas of organisations, by name. */
    public List<Quota> quotas() {
        return database.sql(
                        """
                        select o.id, o.code, o.name, l.bytes from upload_limit l
                          join organisation o on l.subject = 'organisation:' || o.id order by o.name collate vietnamese
                        """)
                .list(Quota.class);
    }

    /** The quota of an organisation, in bytes. */
    public record Quota(OrganisationId id, String code, String name, long bytes) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void set(UploadLimit limit, long bytes) {
        database.sql(
                        """
                        insert into upload_limit (subject, bytes) values (:subject, :bytes)
                        on conflict (subject) do update set bytes = excluded.bytes""")
                .with("subject", limit.subject())
                .with("bytes", bytes)
                .update();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void drop(UploadLimit limit) {
        database.sql("delete from upload_limit where subject = :subject")
                .with("subject", limit.subject())
                .update();
    }

    private Optional<Long> find(UploadLimit limit) {
        return database.sql("select bytes from upload_limit where subject = :subject")
                .with("subject", limit.subject())
                .value(Long.class);
    }
}
