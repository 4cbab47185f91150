package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Significance;
import vn.lantoa.asset.history.AssetView;
import vn.lantoa.asset.history.VersionLine;
import vn.lantoa.release.parity.ReadParity;
import vn.lantoa.release.parity.ReadParity.FollowableVersion;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.request.CurrentActor;

/** Choices for a version to be sealed: significance of the change, and source version that a variant follows. */
@RequestScoped
class LineageChoices {
    @Inject
    ReadParity parity;

    @Inject
    PageWords words;

    @Inject
    CurrentActor current;

    Map<String, Object> of(AssetView view) {
        var followable = parity.followable(AssetId.parse(view.asset().id()), current.actor());
        var options = followable.stream().map(this::option).toList();
        // translators usually work from the current version
        var follow = followable.stream()
                .filter(FollowableVersion::current)
                .findFirst()
                .map(version -> String.valueOf(version.number()))
                .orElse(options.isEmpty() ? "" : options.get(0).value());
        return Map.of(
                "followable",
                options,
                "follow",
                follow,
                "machineMade",
                wasMachineMade(view.versions()),
                "significances",
                Stream.of(Significance.MAJOR, Significance.MINOR)
                        .map(one -> new Option(one.slug(), words.text("significance." + one.slug())))
                        .toList());
    }

    private Option option(FollowableVersion version) {
        var key = version.current() ? "lineage.version.current" : "lineage.version";
        return new Option(String.valueOf(version.number()), words.text(key, version.number()));
    }

    private static boolean wasMachineMade(List<VersionLine> versions) {
        return !versions.isEmpty() && versions.get(0).lineage().machineMade();
    }
}
