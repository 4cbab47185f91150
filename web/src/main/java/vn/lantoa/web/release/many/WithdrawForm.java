package vn.lantoa.web.release.many;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.web.request.RequestParsing;

/** The fields of the forms that withdraw many releases, and call that off. */
public class WithdrawForm {
    @FormParam("asset")
    List<String> assets = List.of();

    @FormParam("release")
    List<String> releases = List.of();

    @FormParam("explanation")
    @DefaultValue("")
    String explanation = "";

    /** The assets that were chosen in the library. */
    List<AssetId> assets() {
        return RequestParsing.chosen("asset", assets, ListAssets.MOST, AssetId::parse);
    }

    List<ReleaseId> releases() {
        return RequestParsing.chosen("release", releases, ListAssets.MOST, ReleaseId::parse);
    }
}
