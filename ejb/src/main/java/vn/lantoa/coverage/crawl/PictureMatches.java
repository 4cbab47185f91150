package vn.lantoa.coverage.crawl;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.coverage.photo.FilmFrames;
import vn.lantoa.coverage.photo.InsetLedger;
import vn.lantoa.coverage.photo.TextShingles;
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
    CopyLooks looks;

    @Inject
    FilmMatches films;

    /**
     * Returns the matches of a file.
     *
     * @param time counter to which the processing time is added
     */
    List<Match> of(byte[] file, String mediaType, InspectionBudget time) {
        if (file.length < MatchRules.SMALLEST || file.length >= CrawlRules.LARGEST_FILE) return List.of();
        var hash = Sha256.of(file);
        var same = queries.ofBytes(hash);
        if (!same.isEmpty()) return MatchRules.sameBytes(same);
        var copy = new CopyLooks.Copy(hash, mediaType, file, time);
        if (FilmFrames.has(mediaType)) return films.of(copy);
        if (!InsetLedger.TYPES.contains(mediaType)) return List.of();
        var text = mediaType.equals("application/pdf")
                ? MatchRules.sameText(queries.copied(TextShingles.of(looks.text(copy))))
                : List.<Match>of();
        return Stream.concat(copied(copy).stream(), text.stream()).toList();
    }

    private List<Match> copied(CopyLooks.Copy copy) {
        var near = copies.candidates(looks.insets(copy), false);
        if (near.isEmpty()) return List.of();
        var holders = copies.holders(near);
        var held = holders.stream().map(CopyQueries.Holder::original).collect(toSet());
        var candidates =
                near.stream().filter(one -> held.contains(one.original())).toList();
        if (candidates.isEmpty()) return List.of();
        return CopyRules.matches(candidates, holders, looks.compare(copy, candidates, holders));
    }
}
