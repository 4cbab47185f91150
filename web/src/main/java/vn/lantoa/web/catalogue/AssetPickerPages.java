package vn.lantoa.web.catalogue;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.search.SuggestTitles;
import vn.lantoa.distribution.entitlement.EntitledCatalogue;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/**
 * The options of the asset picker of forms, as fragments: assets whose titles fit what is typed, or the asset of a pasted
 * address. Officers choose among assets of their agencies and public assets, partners among public assets and assets to
 * which they are entitled.
 */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AssetPickerPages {
    @Inject
    OwnAssets own;

    @Inject
    SuggestTitles suggest;

    @Inject
    Catalogue catalogue;

    @Inject
    EntitledCatalogue entitled;

    @Inject
    CurrentActor current;

    /** Returns the options of an officer; {@code among} is {@code own}, {@code public} or empty for both. */
    @GET
    @Path("console/search/assets")
    public Page ofOfficer(
            @QueryParam("q") @DefaultValue("") String q, @QueryParam("among") @DefaultValue("") String among) {
        return switch (among) {
            case "own" -> page(mine(q), Stream.empty());
            case "public" -> page(released(q), Stream.empty());
            default -> page(mine(q), released(q));
        };
    }

    @GET
    @Path("partner/search/assets")
    public Page ofPartner(@QueryParam("q") @DefaultValue("") String q) {
        var partner = PartnerId.of(current.actor());
        var shared = AssetId.findIn(q)
                .map(id -> entitled.shown(partner, List.of(id)))
                .orElseGet(() -> entitled.titled(partner, q, PickableAsset.MOST));
        return page(released(q), shared.stream().map(PickableAsset::ofShared));
    }

    private Stream<PickableAsset> mine(String q) {
        return AssetId.findIn(q).map(own::identified).orElseGet(() -> own.titled(q));
    }

    private Stream<PickableAsset> released(String q) {
        var ids = AssetId.findIn(q).map(List::of).orElseGet(() -> suggest.call(q).stream()
                .flatMap(one -> AssetId.findIn(one.href()).stream())
                .toList());
        return catalogue.shown(ids).stream()
                .sorted(Comparator.comparingInt((CatalogueEntry entry) -> ids.indexOf(entry.asset())))
                .map(PickableAsset::ofPublic);
    }

    /** Returns the fragment with the first options, each asset once. */
    private static Page page(Stream<PickableAsset> some, Stream<PickableAsset> others) {
        var options = Stream.concat(some, others)
                .collect(toMap(one -> one.life().asset(), one -> one, (first, again) -> first, LinkedHashMap::new));
        return Page.of("catalogue/picker.ftlh")
                .with(
                        "assets",
                        options.values().stream().limit(PickableAsset.MOST).toList());
    }
}
