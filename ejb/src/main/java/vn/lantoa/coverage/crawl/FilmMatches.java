package vn.lantoa.coverage.crawl;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.lantoa.coverage.crawl.CopyQueries.Candidate;
import vn.lantoa.coverage.photo.FilmFrames;
import vn.lantoa.kernel.Sha256;

/** Matcher of a portal's film with films or parts of films: a film matches if consecutive frames are similar. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class FilmMatches {
    /** Maximum number of frames per original that are compared exactly. */
    private static final int COMPARED = 8;

    private static final int MOST_ORIGINALS = 4;

    @Inject
    CopyQueries queries;

    @Inject
    CopyLooks looks;

    List<Match> of(CopyLooks.Copy copy) {
        var insets = looks.insets(copy);
        var near = queries.candidates(insets, true);
        if (near.isEmpty()) return List.of();
        var holders = queries.holders(near);
        var held = holders.stream().map(CopyQueries.Holder::original).collect(toSet());
        Map<Sha256, List<Candidate>> byOriginal =
                near.stream().filter(one -> held.contains(one.original())).collect(groupingBy(Candidate::original));
        var series = byOriginal.values().stream()
                .map(FilmMatches::longest)
                .filter(one -> one.size() >= FilmRules.FEWEST)
                .sorted(Comparator.comparing(List<Candidate>::size).reversed())
                .limit(MOST_ORIGINALS)
                .toList();
        if (series.isEmpty()) return List.of();
        var compared = series.stream().flatMap(one -> some(one).stream()).toList();
        var shown = compared.stream().map(Candidate::original).collect(toSet());
        var known =
                holders.stream().filter(one -> shown.contains(one.original())).toList();
        return FilmRules.matches(
                compared, known, looks.compare(copy, compared, known), new FilmRules.Run(series, insets.pages()));
    }

    /** Returns the longest series of frames at a constant offset, with one candidate per frame of the original. */
    static List<Candidate> longest(List<Candidate> near) {
        List<Candidate> longest = List.of();
        for (var distance : near.stream().map(FilmMatches::distance).distinct().toList()) {
            var series = new ArrayList<Candidate>();
            near.stream()
                    .filter(one -> Math.abs(distance(one) - distance) <= 1)
                    .sorted(Comparator.comparingInt(Candidate::page)
                            .thenComparingInt(one -> Math.abs(distance(one) - distance)))
                    .filter(one ->
                            series.isEmpty() || series.get(series.size() - 1).page() < one.page())
                    .forEachOrdered(series::add);
            if (series.size() > longest.size()) longest = series;
        }
        return longest;
    }

    /** Returns the offset between a frame of the copy and a frame of the original, in frames of the copy. */
    private static int distance(Candidate one) {
        return FilmFrames.FINER * one.page() - one.copiedPage();
    }

    /** Selects some frames of a series, from beginning to end. */
    private static List<Candidate> some(List<Candidate> series) {
        if (series.size() <= COMPARED) return series;
        var some = new ArrayList<Candidate>();
        for (int i = 0; i < COMPARED; i++) some.add(series.get(i * (series.size() - 1) / (COMPARED - 1)));
        return some;
    }
}
