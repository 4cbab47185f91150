package vn.lantoa.release.parity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@link #select}: an asset with the version it is judged by, and what the source shows now. */
public record ParityRow(Object[] columns) {
    private static final String SELECT =
            """
            select a.id, a.language, v.number, f.number as made_from, s.version_number as current, r.id is not null as released,
                   coalesce(v.machine_made, false) as machine_made,
                   (select case when bool_or(w.id is null) then 'ASKED' when bool_or(w.act = 'OBJECTED') then 'OBJECTED'
                                when bool_or(w.act = 'CONFIRMED') then 'CONFIRMED' else 'NOT_ASKED' end
                      from language_review q left join language_review w on w.asked_id = q.id
                     where q.version_id = v.id and q.act = 'ASKED') as review,
                   %s as steps%s
              from asset a
              left join release r on r.asset_id = a.id and r.state = 'PUBLISHED'
              left join lateral (select x.id, x.number, x.made_from, x.machine_made from asset_version x
                                  where x.asset_id = a.id and (r.version_id is null or x.id = r.version_id)
                                  order by x.number desc limit 1) v on true
              left join asset_version f on f.id = v.made_from
              left join release s on s.asset_id = a.variant_of and s.state = 'PUBLISHED' and s.reach = 'PUBLIC'
                                 and (s.expires_at is null or s.expires_at > ?)
            """;

    /** The query up to its condition, with more columns after its nine; takes the instant of reading twice. */
    public static String select(String more) {
        return SELECT.formatted(Steps.COLUMN, more);
    }

    /** How it stands to its source. */
    public ParityLine line() {
        var madeFrom = number(3);
        var current = number(4);
        var lacking = madeFrom == null || current == null
                ? List.<SourceStep>of()
                : ParityRules.lacking(madeFrom, current, Steps.read(columns[8]));
        return new ParityLine(
                columns[0].toString(),
                (String) columns[1],
                ParityRules.of(variant(), lacking),
                number(2),
                madeFrom,
                current,
                lacking.stream()
                        .map(step -> new ParityLine.Lacking(step.version(), step.note()))
                        .toList());
    }

    private ParityRules.Variant variant() {
        return new ParityRules.Variant(
                (Boolean) columns[5], (Boolean) columns[6], ParityRules.Review.valueOf((String) columns[7]));
    }

    private @Nullable Integer number(int column) {
        return columns[column] == null ? null : ((Number) columns[column]).intValue();
    }
}
