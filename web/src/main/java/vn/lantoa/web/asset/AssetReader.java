package vn.lantoa.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.history.AssetLine;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.asset.history.ReadAsset;
import vn.lantoa.asset.history.ReadVersion;
import vn.lantoa.asset.history.VersionLine;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.release.parity.ReadParity;
import vn.lantoa.web.request.CurrentActor;

/** Builder of responses with an asset or a version, and its state relative to its source. */
@RequestScoped
public class AssetReader {
    @Inject
    ReadAsset assets;

    @Inject
    ReadVersion versions;

    @Inject
    ReadParity parity;

    @Inject
    ListAssets list;

    @Inject
    OwnOrganisations own;

    @Inject
    CurrentActor current;

    /** Returns the page of the list that the form selects. */
    public ListPage<AssetLine> page(AssetForm form) {
        return list.call(form.query(own::findByCode), current.actor());
    }

    /** Counts the assets that the form selects on all its pages, at most {@code most}. */
    public int count(AssetForm form, int most) {
        return list.count(form.query(own::findByCode, null, most), current.actor());
    }

    List<VersionLine> versions(AssetId id) {
        return assets.call(id, current.actor()).versions();
    }

    /** Puts the asset into the given response, with the lock version of its draft as ETag. */
    Response asset(AssetId id, Response.ResponseBuilder answer) {
        var view = assets.call(id, current.actor());
        var body = new AssetBody(
                view.asset(),
                view.draft(),
                view.versions(),
                view.family(),
                parity.call(id, current.actor()),
                view.editable());
        return answer.entity(body)
                .tag(String.valueOf(view.draft().lockVersion()))
                .build();
    }

    VersionBody version(AssetId id, int number) {
        var view = versions.call(id, number, current.actor());
        var following = parity.ofVersion(id, number, current.actor());
        return new VersionBody(
                view.asset(), view.version(), view.texts(), view.notes(), view.files(), following.orElse(null));
    }
}
