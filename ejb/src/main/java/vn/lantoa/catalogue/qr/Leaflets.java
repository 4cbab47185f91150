package vn.lantoa.catalogue.qr;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.asset.AssetId;

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
        entities.createNativeQuery(
                        """
                        insert into leaflet (code, asset_id, version_number, made_at) values (?, ?, ?, ?)
                        on conflict (asset_id, version_number) do nothing""")
                .setParameter(1, LeafletCode.random().text())
                .setParameter(2, asset.value())
                .setParameter(3, version)
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return find(asset, version).orElseThrow();
    }

    /** The leaflet of this code. */
    public Optional<Leaflet> find(LeafletCode code) {
        List<?> rows = entities.createNativeQuery("select asset_id, version_number from leaflet where code = ?")
                .setParameter(1, code.text())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Leaflet(code, new AssetId((UUID) row[0]), ((Number) row[1]).intValue()))
                .findFirst();
    }

    private Optional<LeafletCode> find(AssetId asset, int version) {
        List<?> rows = entities.createNativeQuery("select code from leaflet where asset_id = ? and version_number = ?")
                .setParameter(1, asset.value())
                .setParameter(2, version)
                .getResultList();
        return rows.stream().map(code -> new LeafletCode((String) code)).findFirst();
    }
}
