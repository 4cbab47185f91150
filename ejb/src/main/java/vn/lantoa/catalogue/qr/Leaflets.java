package vn.lantoa.catalogue.qr;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.SqlQuery;

/** The repository of printed versions' codes: made when first drawn, kept for ever. */
@Stateless
public class Leaflets {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** A version that was printed. */
    public record Leaflet(LeafletCode code, AssetId asset, int version) {}

    /** The code of this version, which is made if there is none. */
    public LeafletCode codeOf(AssetId asset, int version) {
        var known = find(asset, version);
        if (known.isPresent()) return known.get();
        SqlQuery.of(
                        entities,
                        """
                        insert into leaflet (code, asset_id, version_number, made_at)
                        values (:code, :asset, :version, :now)
                        on conflict (asset_id, version_number) do nothing""")
                .with("code", LeafletCode.random())
                .with("asset", asset)
                .with("version", version)
                .with("now", clock.instant())
                .update();
        return find(asset, version).orElseThrow();
    }

    /** The leaflet of this code. */
    public Optional<Leaflet> find(LeafletCode code) {
        return SqlQuery.of(
                        entities,
                        "select code, asset_id as asset, version_number as version from leaflet where code = :code")
                .with("code", code)
                .first(Leaflet.class);
    }

    private Optional<LeafletCode> find(AssetId asset, int version) {
        return SqlQuery.of(entities, "select code from leaflet where asset_id = :asset and version_number = :version")
                .with("asset", asset)
                .with("version", version)
                .value(LeafletCode.class);
    }
}
