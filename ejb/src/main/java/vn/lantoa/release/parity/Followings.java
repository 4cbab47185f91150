package vn.lantoa.release.parity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.query.Database;

/** Reader of the source versions that variants follow. Only public state of the source is considered. */
@ApplicationScoped
public class Followings {
    private static final String SELECT =
            """
            select s.asset_id as source, a.language, f.number as made_from, s.version_number as current, %s as steps
              from asset_version v
              join asset mine on mine.id = v.asset_id
              join asset_version f on f.id = v.made_from
              join release s on s.asset_id = mine.variant_of and s.state = 'PUBLISHED' and s.reach = 'PUBLIC'
                            and (s.expires_at is null or s.expires_at > :at)
              join asset a on a.id = s.asset_id
             where v.asset_id = :asset and v.number = :version"""
                    .formatted(Steps.COLUMN);

    @Inject
    Database database;

    /** Returns the source version that the version follows; empty if it follows none or the source is not public. */
    public Optional<Following> find(AssetId asset, int version, Instant now) {
        return database.sql(SELECT)
                .with("at", now)
                .with("asset", asset)
                .with("version", version)
                .first(Row.class)
                .map(Row::following);
    }

    /** Returns whether the version is a machine translation that no speaker of the language has confirmed. */
    public boolean isMachineMade(AssetId asset, int version) {
        return database.sql(
                        """
                        select exists (select 1 from asset_version v
                                        where v.asset_id = :asset and v.number = :version and v.machine_made
                                          and not exists (select 1 from language_review w
                                                           where w.version_id = v.id
                                                             and w.act = 'CONFIRMED'))""")
                .with("asset", asset)
                .with("version", version)
                .one(Boolean.class);
    }

    /** Row with its steps as JSON. */
    private record Row(AssetId source, Language language, int madeFrom, int current, @Nullable String steps) {
        Following following() {
            var lacking = ParityRules.lacking(madeFrom, current, Steps.read(steps));
            return Following.of(source, language, madeFrom, current, lacking);
        }
    }
}
