package vn.lantoa.web.release.many;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.ReleaseId;

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
        ManyForm.check(assets, "asset");
        return assets.stream().distinct().map(AssetId::parse).toList();
    }

    List<ReleaseId> releases() {
        ManyForm.check(releases, "release");
        return releases.stream().distinct().map(ReleaseId::parse).toList();
    }
}
