package vn.lantoa.web.release;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.web.asset.page.ChosenAssets;
import vn.lantoa.web.request.RequestParsing;

/** Form fields that release many versions or withdraw many releases, and that cancel such an action. */
public class ManyForm {
    @FormParam("version")
    List<String> versions = List.of();

    @FormParam("release")
    List<String> releases = List.of();

    @FormParam("explanation")
    @DefaultValue("")
    String explanation = "";

    @FormParam("reach")
    @DefaultValue("")
    String reach = "";

    /** Returns the chosen versions, each given as {@code <asset>/<number>}. */
    List<Chosen> chosen() {
        return RequestParsing.chosen("version", versions, ChosenAssets.MOST, Chosen::of);
    }

    /** Returns the releases to withdraw. */
    List<ReleaseId> withdrawn() {
        return RequestParsing.chosen("release", releases, ChosenAssets.MOST, ReleaseId::parse);
    }

    /** Returns the releases to cancel. */
    List<ReleaseId> releases() {
        return RequestParsing.chosen(
                "release",
                releases,
                ChosenAssets.MOST,
                id -> new ReleaseId(RequestParsing.required("release", id, RequestParsing::uuid)));
    }

    Reach reach() {
        return RequestParsing.required("reach", reach, text -> Stream.of(Reach.values())
                .filter(one -> one.name().equals(text))
                .findFirst());
    }

    /** A version by its asset and number. */
    record Chosen(AssetId asset, int number) {
        static Chosen of(String text) {
            var parts = text.split("/", 2);
            var number = RequestParsing.required("version", parts.length < 2 ? "" : parts[1], Chosen::number);
            return new Chosen(new AssetId(RequestParsing.required("version", parts[0], RequestParsing::uuid)), number);
        }

        private static Optional<Integer> number(String text) {
            return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        }
    }
}
