package vn.lantoa.web.release;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.web.asset.page.ChosenAssets;
import vn.lantoa.web.request.RequestParsing;

/** Form fields that withdraw many releases, and cancel the withdrawals. */
public class WithdrawForm {
    @FormParam("release")
    List<String> releases = List.of();

    @FormParam("explanation")
    @DefaultValue("")
    String explanation = "";

    List<ReleaseId> releases() {
        return RequestParsing.chosen("release", releases, ChosenAssets.MOST, ReleaseId::parse);
    }
}
