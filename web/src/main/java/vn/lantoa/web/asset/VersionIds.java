package vn.lantoa.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.history.ReadVersion;
import vn.lantoa.kernel.Actor;
import vn.lantoa.web.request.RequestParsing;

/** Finder of the version that a request body names by asset and number. */
@RequestScoped
public class VersionIds {
    @Inject
    ReadVersion read;

    /**
     * Returns the id of the version.
     *
     * @throws vn.lantoa.kernel.NotFound if the actor may not see it
     */
    public VersionId find(@Nullable String asset, @Nullable Integer version, Actor by) {
        var id = RequestParsing.required(
                "asset", asset, text -> RequestParsing.uuid(text).map(AssetId::new));
        var number = RequestParsing.required(
                "version", version == null ? null : version.toString(), text -> Optional.of(Integer.valueOf(text)));
        return read.idOf(id, number, by);
    }
}
