package vn.lantoa.embed;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.service.ServiceRegister;

/** Answers oEmbed requests about an address of the hub. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class DescribeEmbed {
    @Inject
    Database database;

    @Inject
    Catalogue catalogue;

    @Inject
    ServiceRegister services;

    @Inject
    OEmbedMembers members;

    @Inject
    HubAddress hub;

    public OEmbedAnswer call(String url, Bounds bounds) {
        var address = EmbedAddress.find(url, hub);
        if (address.isEmpty()) return new OEmbedAnswer.Missing();
        if (address.get().isCollection()) return collection(address.get(), bounds);
        var asset = address.get().id();
        var state = catalogue.find(asset);
        if (state.isEmpty()) return isOurs(asset) ? new OEmbedAnswer.Closed() : new OEmbedAnswer.Missing();
        if (!(state.get() instanceof PublicState.PublicEntry shown)) return new OEmbedAnswer.Missing();
        return new OEmbedAnswer.EmbeddableAddress(members.of(in(address.get().language(), shown.entry()), bounds));
    }

    private OEmbedAnswer collection(EmbedAddress address, Bounds bounds) {
        if (address.service().isEmpty())
            return new OEmbedAnswer.EmbeddableAddress(members.ofCollection(address.collection(), "Lan Toả", bounds));
        return services.find(address.service())
                .<OEmbedAnswer>map(service -> new OEmbedAnswer.EmbeddableAddress(
                        members.ofCollection(address.collection(), service.name(), bounds)))
                .orElseGet(OEmbedAnswer.Missing::new);
    }

    /** Returns the entry in the given language; the given entry if there is none in that language. */
    private CatalogueEntry in(String language, CatalogueEntry entry) {
        return entry.sibling(language)
                .flatMap(sibling -> catalogue.findShown(sibling.asset()))
                .orElse(entry);
    }

    // a caller who already knows the address learns only that the asset exists (ADR 0013)
    private boolean isOurs(AssetId asset) {
        return database.sql("select exists (select 1 from asset where id = :asset)")
                .with("asset", asset)
                .one(Boolean.class);
    }

    /** Answer of the oEmbed provider. */
    public sealed interface OEmbedAnswer {
        /** The address can be embedded. */
        record EmbeddableAddress(OEmbed oembed) implements OEmbedAnswer {}

        /** The address belongs to the hub, but is not public (yet). */
        record Closed() implements OEmbedAnswer {}

        /** The address does not belong to the hub, does not exist, or was withdrawn. */
        record Missing() implements OEmbedAnswer {}
    }
}
