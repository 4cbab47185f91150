package vn.lantoa.catalogue.qr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.Database;

/** Repository of the codes of printed versions. They are created on first use and never deleted. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class Leaflets {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Printed version. */
    public record Leaflet(LeafletCode code, AssetId asset, int version) {}

    /** Returns the code of the version; creates the code if necessary. */
    public LeafletCode codeOf(AssetId asset, int version) {
        var known = find(asset, version);
        if (known.isPresent()) return known.get();
        database.sql(
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

    /** Returns the leaflet with the given code. */
    public Optional<Leaflet> find(LeafletCode code) {
        return database.sql("select code, asset_id as asset, version_number as version from leaflet where code = :code")
                .with("code", code)
                .first(Leaflet.class);
    }

    private Optional<LeafletCode> find(AssetId asset, int version) {
        return database.sql("select code from leaflet where asset_id = :asset and version_number = :version")
                .with("asset", asset)
                .with("version", version)
                .value(LeafletCode.class);
    }
}
