package vn.lantoa.coverage.crawl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lantoa.coverage.photo.FilmFrames;
import vn.lantoa.coverage.photo.InsetLedger;
import vn.lantoa.coverage.photo.PosterQueries;
import vn.lantoa.coverage.photo.PosterQueries.Original;
import vn.lantoa.coverage.photo.TextShingles;
import vn.lantoa.coverage.portal.PortalId;
import vn.lantoa.kernel.Sha256;

/**
 * Finds the assets that match a portal's file: the file is an asset's file, or shows its content. Untrusted files are
 * read only in the sandbox.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class PictureMatches {
    @Inject
    MatchQueries queries;

    @Inject
    CopyQueries copies;

    @Inject
    PosterQueries posters;

    @Inject
    CopyLooks looks;

    @Inject
    FilmMatches films;

    /**
     * Returns the matches of a file.
     *
     * @param time counter to which the processing time is added
     */
    List<Match> of(byte[] file, String mediaType, PortalId portal, InspectionBudget time) {
        if (file.length < MatchRules.SMALLEST || file.length >= CrawlRules.LARGEST_FILE) return List.of();
        var hash = Sha256.of(file);
        var same = queries.ofBytes(hash);
        if (!same.isEmpty()) return MatchRules.sameBytes(same);
        var copy = new CopyLooks.Copy(hash, mediaType, file, time);
        if (FilmFrames.has(mediaType)) return films.of(copy);
        if (FilmFrames.isStill(mediaType))
            return looks.readable(copy).map(one -> copied(one, portal)).orElse(List.of());
        if (!InsetLedger.TYPES.contains(mediaType)) return List.of();
        var text = mediaType.equals("application/pdf") ? ofText(looks.text(copy)) : List.<Match>of();
        return Stream.concat(copied(copy, portal).stream(), text.stream()).toList();
    }

    /** Returns the assets of whose text at least two fifths are in the text. */
    List<Match> ofText(String text) {
        return MatchRules.sameText(queries.copied(TextShingles.of(text)));
    }

    private List<Match> copied(CopyLooks.Copy copy, PortalId portal) {
        var insets = looks.insets(copy);
        if (insets.all().isEmpty()) return List.of();
        var near = copies.candidates(insets, false);
        var holders = copies.holders(near);
        var similar = new TreeMap<Integer, List<Original>>();
        for (var one : insets.all()) similar.putIfAbsent(one.page(), new ArrayList<>());
        for (var one : near)
            for (var holder : holders)
                if (holder.original().equals(one.original()))
                    similar.computeIfAbsent(one.copiedPage(), any -> new ArrayList<>())
                            .add(holder.page(one.page()));
        return CopyRules.matches(copy.sha256(), looks.shown(copy, similar, posters.candidates(copies.unit(portal))));
    }
}
