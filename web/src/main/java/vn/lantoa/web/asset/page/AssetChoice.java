package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.history.AssetLine;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.kernel.Issues;
import vn.lantoa.web.asset.OwnOrganisations;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** Resolver of the assets chosen in the library, in the library's order. */
@RequestScoped
public class AssetChoice {
    @Inject
    ListAssets list;

    @Inject
    OwnOrganisations own;

    @Inject
    CurrentActor current;

    /**
     * Returns the chosen assets without duplicates. An empty choice leads back to the library, which shows a message at
     * the choice. Rejects a filter without matches and a choice above the bulk limit.
     */
    public List<AssetId> of(ChosenAssets chosen) {
        if (!chosen.all && RequestParsing.words(chosen.assets).findAny().isEmpty())
            throw new WebApplicationException(Page.seeOther(chosen.withoutChoice()));
        if (!chosen.all) return chosen.named();
        var found = new ArrayList<AssetId>();
        @Nullable String next = null;
        do {
            var page = list.call(chosen.query(own::findByCode, next, ListAssets.MOST), current.actor());
            found.addAll(AssetLine.ids(page.lines()));
            next = page.next();
        } while (next != null && found.size() <= ChosenAssets.MOST);
        Issues.none()
                .when(found.isEmpty(), "asset", "missing")
                .when(found.size() > ChosenAssets.MOST, "asset", "too-many", ChosenAssets.MOST)
                .throwIfAny();
        return found;
    }
}
