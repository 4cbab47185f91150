package vn.lantoa.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;

/** Builder of a version's lineage from the fields that an officer stated. */
@ApplicationScoped
public class Lineages {
    static final int NOTE = 300;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]");

    @Inject
    Versions versions;

    /** @param former the previous version; null for the first */
    public Lineage trace(Asset asset, @Nullable AssetVersion former, LineageSpec spec) {
        var said = spec.changeNote() == null ? "" : spec.changeNote();
        var note = Normalizer.normalize(said, Normalizer.Form.NFC).strip();
        var source = asset.findVariantOf();
        var named = spec.madeFrom() == null ? Optional.<VersionId>empty() : followable(asset, spec.madeFrom());
        Lineages.check(spec, note, former == null, source.isPresent(), named.isPresent())
                .throwIfAny();
        var followed = named.isPresent() ? named : followedSoFar(asset, former);
        var machine =
                spec.machineMade() == null ? former != null && former.lineage().machineMade() : spec.machineMade();
        return new Lineage(followed.orElse(null), orMajor(spec.significance()), note, machine);
    }

    private Optional<VersionId> followable(Asset asset, int number) {
        return asset.findVariantOf()
                .flatMap(source -> versions.find(source, number))
                .filter(version -> version.state() != VersionState.REFUSED)
                .map(AssetVersion::id);
    }

    private Optional<VersionId> followedSoFar(Asset asset, @Nullable AssetVersion former) {
        return former != null
                ? Optional.ofNullable(former.lineage().madeFrom())
                : asset.findMadeFrom().map(version -> ofSource(asset, versions.get(version)));
    }

    /**
     * Returns the source version that the new version follows. A variant of a variant follows the version that its
     * source follows.
     */
    private VersionId ofSource(Asset asset, AssetVersion followed) {
        var next = followed.lineage().madeFrom();
        return followed.asset().equals(asset.root()) || next == null ? followed.id() : next;
    }

    private static Significance orMajor(@Nullable Significance significance) {
        return significance == null ? Significance.MAJOR : significance;
    }

    /**
     * Returns all issues of a stated lineage.
     *
     * @param isFirst whether no version was sealed before
     * @param isVariant whether the asset has a source
     * @param isFollowable whether the source has a version with the stated number that was not refused
     */
    static Issues check(LineageSpec spec, String note, boolean isFirst, boolean isVariant, boolean isFollowable) {
        return Issues.none()
                .when(isFirst && spec.significance() == Significance.MINOR, "significance", "first-is-major")
                .when(spec.madeFrom() != null && !isVariant, "madeFrom", "not-a-variant")
                .when(spec.madeFrom() != null && isVariant && !isFollowable, "madeFrom", "no-such-version")
                .when(isTrue(spec.machineMade()) && !isVariant, "machineMade", "not-a-variant")
                .when(note.codePointCount(0, note.length()) > NOTE, "changeNote", "too-long", NOTE)
                .when(note.contains("\n"), "changeNote", "more-than-one-line")
                .when(CONTROL.matcher(note.replace("\n", "")).find(), "changeNote", "control-characters");
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }
}
