package vn.lantoa.catalogue;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.NotFound;

/** Reader of open collections. Everybody may see their public assets, in order. */
@ApplicationScoped
public class OpenCollections {
    @Inject
    AssetCollections collections;

    @Inject
    Catalogue catalogue;

    /**
     * Returns the collection.
     *
     * @throws NotFound if the collection does not exist or is not open
     */
    public AssetCollection get(CollectionId id) {
        return collections.find(id).filter(AssetCollection::open).orElseThrow(() -> new NotFound("collection:" + id));
    }

    /** Returns all assets of the collection in order, including assets that are not public. */
    public List<AssetId> assets(CollectionId id) {
        return collections.assets(get(id).id());
    }

    /** Returns the cards of the assets that are public now, in order. */
    public List<CatalogueCard> cards(CollectionId id) {
        var assets = assets(id);
        var shown = catalogue.shown(assets).stream()
                .collect(toMap(CatalogueEntry::asset, CatalogueCard::of, (one, other) -> one));
        return assets.stream().map(shown::get).filter(Objects::nonNull).toList();
    }
}
