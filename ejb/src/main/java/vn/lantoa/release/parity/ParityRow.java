package vn.lantoa.release.parity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/** Row of {@link #select}: an asset, its compared version, and the source's public version. */
record ParityRow(AssetId asset, String language, Numbers numbers, ParityRules.Variant variant, @Nullable String steps) {
    private static final String SELECT =
            """
            select a.id as asset, a.language, v.number, f.number as made_from, s.version_number as current,
                   r.id is not null as released, coalesce(v.machine_made, false) as machine_made,
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
                                 and (s.expires_at is null or s.expires_at > :at)
            """;

    /**
     * Returns the query without a condition, with the given columns appended. Its parameter {@code :at} is the instant
     * of reading.
     */
    public static String select(String more) {
        return SELECT.formatted(Steps.COLUMN, more);
    }

    /** Numbers of the compared versions; see {@link ParityLine}. */
    public record Numbers(@Nullable Integer number, @Nullable Integer madeFrom, @Nullable Integer current) {}

    /** Returns the parity with the source. */
    public ParityLine line() {
        var lacking = lacking(numbers.madeFrom(), numbers.current());
        return new ParityLine(
                asset.toString(),
                language,
                ParityRules.of(variant, lacking),
                numbers.number(),
                numbers.madeFrom(),
                numbers.current(),
                lacking.stream()
                        .map(step -> new ParityLine.Lacking(step.version(), step.note()))
                        .toList());
    }

    private List<SourceStep> lacking(@Nullable Integer madeFrom, @Nullable Integer current) {
        return madeFrom == null || current == null
                ? List.of()
                : ParityRules.lacking(madeFrom, current, Steps.read(steps));
    }
}
