package vn.lantoa.distribution.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** Repository of publication reports, and the authorization to report for a partner. Reports are immutable; a wrong report is withdrawn and kept. */
@ApplicationScoped
public class PublishedReports {
    private static final String SELECT =
            """
            select p.id, p.partner_id as partner, o.name, p.reported_by as reporter,
                   coalesce(v.texts ->> 'title', '') as title, p.asset_id as asset, p.version_number as version, p.medium,
                   p.address, p.slot, p.published_at as at, p.note, p.reported_at, w.withdrawn_at, w.reason as withdrawn_because
            from published_report p join partner o on o.id = p.partner_id
            join asset_version v on v.asset_id = p.asset_id and v.number = p.version_number
            left join published_report_withdrawal w on w.report_id = p.id""";

    /**
     * Selects the version that was released at that time and available to the partner: public, or covered by an
     * entitlement of the partner at any time.
     */
    private static final String VERSION =
            """
            select r.version_number from release r join asset a on a.id = r.asset_id
            join asset_version v on v.id = r.version_id
            where r.asset_id = :asset and r.published_at is not null and (:any or r.version_number = :version)
              and (not :any or r.published_at <= :at)
              and (r.reach = 'PUBLIC' or r.reach = 'PARTNERS' and exists (
                   select 1 from entitlement e where e.partner_id = :partner and not e.public_only
                     and (e.kinds = '{}' or a.kind = any (e.kinds))
                     and (e.languages = '{}' or a.language = any (e.languages))
                     and (e.topics = '{}' or v.texts ->> 'topic' = any (e.topics))))
            order by r.published_at desc limit 1""";

    @Inject
    Database database;

    @Inject
    Partners partners;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    /**
     * Returns the version that a report concerns; empty if the partner could not have received it. A report without
     * version concerns the version released at the reported time.
     */
    public Optional<Integer> versionOf(PartnerId partner, PublishedReport report) {
        var version = report.version();
        return database.sql(VERSION)
                .with("asset", report.asset())
                .with("any", version == null)
                .with("version", version == null ? 0 : version)
                .with("at", report.at())
                .with("partner", partner)
                .value(Integer.class);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public PublishedReportId add(PartnerId partner, PublishedReport report, int version, Actor by, Instant now) {
        var id = new PublishedReportId(UUID.randomUUID());
        database.sql(
                        """
                        insert into published_report (id, partner_id, asset_id, version_number, medium, address, slot,
                                                      published_at, note, reported_at, reported_by)
                        values (:id, :partner, :asset, :version, :medium, :address, :slot, :publishedAt, :note, :now, :by)""")
                .with(report)
                .with("id", id)
                .with("partner", partner)
                .with("version", version)
                .with("publishedAt", report.at())
                .with("now", now)
                .with("by", by.reference())
                .update();
        return id;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(PublishedReportId id, String reason, Actor by, Instant now) {
        database.sql("insert into published_report_withdrawal (report_id, reason, withdrawn_at, withdrawn_by)"
                        + " values (:report, :reason, :now, :by)")
                .with("report", id)
                .with("reason", reason)
                .with("now", now)
                .with("by", by.reference())
                .update();
    }

    /** Returns the report with the given id; empty if it does not exist. */
    public Optional<PublishedLine> find(PublishedReportId id) {
        return list(" where p.id = :id", "id", id).stream().findFirst();
    }

    /** Returns the reports of one partner, the latest first. */
    public List<PublishedLine> of(PartnerId partner, int most) {
        return list(
                " where p.partner_id = :partner order by p.reported_at desc, p.id limit " + most, "partner", partner);
    }

    /** Returns the reports about an asset, the latest publication first. */
    public List<PublishedLine> of(AssetId asset, int most) {
        return list(" where p.asset_id = :asset order by p.published_at desc, p.id limit " + most, "asset", asset);
    }

    private List<PublishedLine> list(String where, String name, Object parameter) {
        return database.sql(SELECT + where).with(name, parameter).list(PublishedLine.class);
    }

    /** Checks that the actor is the partner itself, an uploader of the partner's organisation, or an administrator. */
    void admit(Actor by, PartnerId partner) {
        if (by.equals(Actor.partner(partner.value()))) return;
        var organisation = partners.get(partner).organisation();
        if (!access.allows(by, Role.UPLOADER, organisation)) access.require(by, Role.ADMINISTRATOR, organisation);
    }

    void record(Actor by, String action, PartnerId partner, Map<String, String> details) {
        audit.record(by, action, Actor.partner(partner.value()).reference(), details);
    }
}
