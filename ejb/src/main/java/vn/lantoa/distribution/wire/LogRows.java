package vn.lantoa.distribution.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.distribution.entitlement.EntitlementChange;
import vn.lantoa.distribution.entitlement.EntitlementChanges;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ChangeKind;
import vn.lantoa.release.WithdrawalKind;

/** Reader of the change log for one partner, a limited number of rows at a time. */
@ApplicationScoped
public class LogRows {
    /** The maximum number of rows read at once, including rows that do not concern the partner. */
    static final int STRETCH = 2000;

    /**
     * Marks the rows that concern the partner. Rows addressed to one partner concern only that partner. Announcements
     * concern partners with an embargo agreement. Withdrawals concern partners entitled at any time since publication;
     * all other rows concern partners entitled now. Lost entitlements are reported by REVOKE rows. Reading stops at the
     * partner's next reserved range; the start of that range is read in the same statement, so that no range can appear
     * in between.
     */
    private static final String SELECT =
            """
            with asking as materialized (
              select cast(:partner as uuid) as id, coalesce((
                select first_seq from entitlement_change where partner_id = :partner and last_seq > :seq
                order by last_seq limit 1), head.seq + 1) as bound from change_head head),
            stretch as materialized (
              (select c.* from change_entry c
                where c.partner_id is null and c.seq > :seq and c.seq < (select bound from asking) order by c.seq limit :most)
              union all
              (select c.* from change_entry c
                where c.partner_id = :partner and c.seq > :seq and c.seq < (select bound from asking)
                order by c.seq limit :most)
              order by seq limit :most)
            select p.bound, s.seq, s.asset_id as asset, s.version_number as version, s.change, s.at,
                   w.kind, w.explanation, w.replacement_asset_id as replacement, w.withdrawn_at,
                   case when s.seq is not null then s.reach in ('PUBLIC', 'PARTNERS') and case
                     when s.change in ('ANNOUNCE', 'CALL_OFF') then
                       exists (select 1 from embargo_agreement g where g.partner_id = p.id)
                       and entitled(p.id, a.kind, a.language, v.texts ->> 'topic', s.reach)
                     when s.change = 'REVOKE' then
                       entitled_since(p.id, a.kind, a.language, v.texts ->> 'topic', s.at, s.reach)
                     when s.change in ('WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED') then
                       entitled_since(p.id, a.kind, a.language, v.texts ->> 'topic', r.published_at, s.reach)
                     else entitled(p.id, a.kind, a.language, v.texts ->> 'topic', s.reach)
                   end end as his
            from asking p left join (stretch s
              join release r on r.id = s.release_id join asset a on a.id = s.asset_id
              join asset_version v on v.id = r.version_id
              left join withdrawal w on w.release_id = s.release_id
                   and s.change in ('WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED')) on true
            order by s.seq""";

    @Inject
    Database database;

    @Inject
    EntitlementChanges ranges;

    /**
     * Result row of the query.
     *
     * @param bound first number of the partner's next range, or the number after the head of the log
     * @param row row of the log; null if there is none
     */
    private record Line(long bound, @Nullable Row row) {}

    private record Row(
            long seq,
            AssetId asset,
            int version,
            ChangeKind change,
            Instant at,
            boolean his,
            @Nullable Withdrawn withdrawn) {
        LogRow row() {
            return new LogRow(seq, asset, version, change, at, withdrawn == null ? null : withdrawn.notice(this));
        }
    }

    private record Withdrawn(
            WithdrawalKind kind, String explanation, @Nullable AssetId replacement, Instant withdrawnAt) {
        WithdrawalNotice notice(Row of) {
            return new WithdrawalNotice(of.asset(), of.version(), kind, explanation, replacement, withdrawnAt);
        }
    }

    /**
     * Returns the rows after the given number.
     *
     * @param most maximum number of rows read, including rows that do not concern the partner; at the start of a range
     *     a whole block is returned
     */
    public LogWindow after(PartnerId partner, long seq, int most) {
        return ranges.firstAfter(partner, seq)
                .filter(range -> range.isNextAfter(seq))
                .map(range -> within(range, seq))
                .orElseGet(() -> outside(partner, seq, most));
    }

    private LogWindow within(EntitlementChange range, long seq) {
        int block = range.blockAfter(seq);
        var rows = ranges.members(range, block, seq).stream()
                .map(one -> new LogRow(one.seq(), one.asset(), one.version(), range.change(), range.at(), null))
                .toList();
        return new LogWindow(rows, range.lastOf(block), true);
    }

    private LogWindow outside(PartnerId partner, long seq, int most) {
        var lines = database.sql(SELECT)
                .with("partner", partner)
                .with("seq", seq)
                .with("most", most)
                .list(Line.class);
        var rows = lines.stream().map(Line::row).filter(Objects::nonNull).toList();
        var entitled = rows.stream().filter(Row::his).map(Row::row).toList();
        boolean full = rows.size() == most;
        if (full) return new LogWindow(entitled, rows.get(rows.size() - 1).seq(), true);
        long last = Math.max(seq, lines.get(0).bound() - 1);
        return new LogWindow(entitled, last, ranges.firstAfter(partner, last).isPresent());
    }

    /**
     * Part of the change log as one partner may see it.
     *
     * @param rows rows that concern the partner, in order
     * @param last number of the last row read, including rows that do not concern the partner; the requested number if no
     *     row was read
     * @param full whether the maximum number of rows was read, so that more rows are likely
     */
    record LogWindow(List<LogRow> rows, long last, boolean full) {}
}
