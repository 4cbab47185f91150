package vn.lantoa.distribution.published;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Columns;
import vn.lantoa.organisation.partner.PartnerId;

/** The repository of reports. They are written once; one that was wrong is withdrawn, and stays. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublishedReports {
    private static final String SELECT =
            """
            select p.id, p.partner_id, o.name, p.asset_id, p.version_number, coalesce(v.texts ->> 'title', ''), p.medium,
                   p.address, p.slot, p.published_at, p.note, p.reported_at, p.reported_by, w.withdrawn_at, w.reason
            from published_report p join partner o on o.id = p.partner_id
            join asset_version v on v.asset_id = p.asset_id and v.number = p.version_number
            left join published_report_withdrawal w on w.report_id = p.id""";

    /** What was out then and he could have: public, or he was let have such a thing at any time. */
    private static final String VERSION =
            """
            select r.version_number from release r join asset a on a.id = r.asset_id
            join asset_version v on v.id = r.version_id
            where r.asset_id = ? and r.published_at is not null and (? or r.version_number = ?)
              and (not ? or r.published_at <= ?)
              and (r.reach = 'PUBLIC' or r.reach = 'PARTNERS' and exists (
                   select 1 from entitlement e where e.partner_id = ? and not e.public_only
                     and (e.kinds = '{}' or a.kind = any (e.kinds))
                     and (e.languages = '{}' or a.language = any (e.languages))
                     and (e.topics = '{}' or v.texts ->> 'topic' = any (e.topics))))
            order by r.published_at desc limit 1""";

    @PersistenceContext
    EntityManager entities;

    /** The version that a report is about, if the partner could have it; the one of its moment where it names none. */
    public Optional<Integer> versionOf(PartnerId partner, PublishedReport report) {
        var version = report.version();
        List<?> rows = entities.createNativeQuery(VERSION)
                .setParameter(1, report.asset().value())
                .setParameter(2, version == null)
                .setParameter(3, version == null ? 0 : version)
                .setParameter(4, version == null)
                .setParameter(5, report.at().atOffset(ZoneOffset.UTC))
                .setParameter(6, partner.value())
                .getResultList();
        return rows.stream().map(row -> ((Number) row).intValue()).findFirst();
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public PublishedReportId add(PartnerId partner, PublishedReport report, int version, Actor by, Instant now) {
        var id = new PublishedReportId(UUID.randomUUID());
        entities.createNativeQuery(
                        """
                        insert into published_report (id, partner_id, asset_id, version_number, medium, address, slot,
                                                      published_at, note, reported_at, reported_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .setParameter(1, id.value())
                .setParameter(2, partner.value())
                .setParameter(3, report.asset().value())
                .setParameter(4, version)
                .setParameter(5, report.medium().name())
                .setParameter(6, report.address())
                .setParameter(7, report.slot())
                .setParameter(8, report.at().atOffset(ZoneOffset.UTC))
                .setParameter(9, report.note())
                .setParameter(10, now.atOffset(ZoneOffset.UTC))
                .setParameter(11, by.reference())
                .executeUpdate();
        return id;
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void withdraw(PublishedReportId id, String reason, Actor by, Instant now) {
        entities.createNativeQuery(
                        "insert into published_report_withdrawal (report_id, reason, withdrawn_at, withdrawn_by)"
                                + " values (?, ?, ?, ?)")
                .setParameter(1, id.value())
                .setParameter(2, reason)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .setParameter(4, by.reference())
                .executeUpdate();
    }

    /** The report with this id, if there is one. */
    public Optional<PublishedLine> find(PublishedReportId id) {
        return list(" where p.id = ?", id.value()).stream().findFirst();
    }

    /** The reports of one partner, the latest first. */
    public List<PublishedLine> of(PartnerId partner, int most) {
        return list(" where p.partner_id = ? order by p.reported_at desc, p.id limit " + most, partner.value());
    }

    /** The reports on an asset, the latest publication first. */
    public List<PublishedLine> of(AssetId asset, int most) {
        return list(" where p.asset_id = ? order by p.published_at desc, p.id limit " + most, asset.value());
    }

    private List<PublishedLine> list(String where, Object parameter) {
        List<?> rows = entities.createNativeQuery(SELECT + where)
                .setParameter(1, parameter)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static PublishedLine line(Object[] row) {
        var report = new PublishedReport(
                new AssetId((UUID) row[3]),
                ((Number) row[4]).intValue(),
                Medium.valueOf((String) row[6]),
                (String) row[7],
                (String) row[8],
                Columns.instant(row[9]),
                (String) row[10]);
        return new PublishedLine(
                new PublishedReportId((UUID) row[0]),
                new PublishedLine.By(new PartnerId((UUID) row[1]), (String) row[2], (String) row[12]),
                (String) row[5],
                report,
                Columns.instant(row[11]),
                Columns.instantOrNull(row[13]),
                (String) row[14]);
    }
}
